// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/types/Receiver.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// Who gets a message.
#[non_exhaustive]
pub struct Receiver {
    /// What people call them.
    ///
    /// - On the wire: `Name`, String, always present
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// How the message goes to them.
    ///
    /// - On the wire: `Channel`, String
    pub channel: Option<Channel>,
}

rt::text_enum! {
    /// How a message goes.
    pub enum Channel, UnknownChannel {
        /// `MAIL` – By mail.
        Mail = "MAIL",
        /// `PHONE` – By phone.
        Phone = "PHONE",
    }
}

rt::text_enum! {
    /// What a receiver reads. No field has it yet.
    pub enum Language, UnknownLanguage {
        /// `DE` – German.
        De = "DE",
    }
}

rt::structure! {
    received Receiver {
        0 name: "Name", always().sensitive();
        1 channel: Option "Channel";
    }
}
