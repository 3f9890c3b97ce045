// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/JumpEvent.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// An event of the verification after which the page goes elsewhere.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct JumpEvent {
    /// Event that triggers it.
    ///
    /// - On the wire: `JumpEventType`, Integer, optional
    /// - Example: `1`
    pub jump_event_type: Option<RegistrationJumpEvent>,

    /// Address to go to after success; it must be reachable. With `Endpoint` = `APP` pass `true`: the user just
    /// returns to the calling app, an address would have no effect.
    ///
    /// - On the wire: `JumpUrl`, String, optional
    /// - Example: `https://qian.tencent.com/`
    /// - Sensitive: never shown in errors, logs and debug output
    pub jump_url: Option<String>,
}

impl JumpEvent {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `JumpEventType`. Event that triggers it.
    #[inline]
    pub fn jump_event_type(mut self, jump_event_type: RegistrationJumpEvent) -> Self {
        self.jump_event_type = Some(jump_event_type);
        self
    }

    /// Sets `JumpUrl`. Address to go to after success; it must be reachable.
    pub fn jump_url(mut self, jump_url: impl Into<String>) -> Self {
        self.jump_url = Some(jump_url.into());
        self
    }
}

impl Default for JumpEvent {
    fn default() -> Self {
        Self::new()
    }
}

rt::integer_enum! {
    /// Event in the verification of an organization.
    pub enum RegistrationJumpEvent, UnknownRegistrationJumpEvent {
        /// `1` – The organization is recorded.
        OrganizationRecorded = 1,
        /// `2` – The authorization letter of the super administrator is reviewed.
        AuthorizationLetterReview = 2,
        /// `3` – The organization is verified.
        OrganizationVerified = 3,
    }
}

rt::structure! {
    sent JumpEvent {
        0 jump_event_type: Option "JumpEventType", known();
        1 jump_url: Option "JumpUrl", sensitive();
    }
}
