// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/MultiSmsInfo.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A message to one number outside the Chinese mainland.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct MultiSmsInfo {
    /// The number.
    ///
    /// - On the wire: `PhoneNumber`, String, required
    /// - Limit: a phone number with country code like +8613800138000 (logs a warning)
    /// - Example: `+60198890000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone_number: String,

    /// Approved template for international messages.
    ///
    /// - On the wire: `TemplateId`, String, required
    /// - Example: `1800103`
    pub template_id: String,

    /// Parameters of the template, as many as it has; empty if it has none.
    ///
    /// - On the wire: `TemplateParamSet`, list of String, optional
    /// - Example: `1871`
    /// - Sensitive: never shown in errors, logs and debug output
    pub template_param_set: Option<Vec<String>>,

    /// Sender ID of your own; a shared one if left out.
    ///
    /// - On the wire: `SenderId`, String, optional
    /// - Example: `Qsms`
    pub sender_id: Option<String>,

    /// Text of your own, such as an ID of the user, which the answer returns unchanged.
    ///
    /// - On the wire: `SessionContext`, String, optional
    /// - Limit: at most 511 bytes (checked before sending)
    /// - Example: `outsid_1729495320_1011`
    /// - Sensitive: never shown in errors, logs and debug output
    pub session_context: Option<String>,
}

impl MultiSmsInfo {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: MultiSmsInfoArgs) -> Self {
        Self {
            phone_number: args.phone_number,
            template_id: args.template_id,
            ..rt::unset()
        }
    }

    /// Sets `TemplateParamSet`. Parameters of the template, as many as it has; empty if it has none.
    #[inline]
    pub fn template_param_set(mut self, template_param_set: Vec<String>) -> Self {
        self.template_param_set = Some(template_param_set);
        self
    }

    /// Sets `SenderId`. Sender ID of your own; a shared one if left out.
    pub fn sender_id(mut self, sender_id: impl Into<String>) -> Self {
        self.sender_id = Some(sender_id.into());
        self
    }

    /// Sets `SessionContext`. Text of your own, such as an ID of the user, which the answer returns unchanged.
    pub fn session_context(mut self, session_context: impl Into<String>) -> Self {
        self.session_context = Some(session_context.into());
        self
    }
}

/// Named arguments of [`MultiSmsInfo::new`].
#[derive(Clone)]
pub struct MultiSmsInfoArgs {
    /// `PhoneNumber` – The number.
    pub phone_number: String,
    /// `TemplateId` – Approved template for international messages.
    pub template_id: String,
}

rt::structure! {
    sent MultiSmsInfo {
        0 phone_number: "PhoneNumber", required().sensitive().limits(&[format(E164)]);
        1 template_id: "TemplateId", required();
        2 template_param_set: Option "TemplateParamSet", sensitive();
        3 sender_id: Option "SenderId";
        4 session_context: Option "SessionContext", sensitive().limits(&[max_bytes(511)]);
    }
}
