//! Writes the header of a generated file, with a few lines on how to read the tables at its end.

use tc3_spec::model::Action;

use super::CRATE;
use super::file::{Item, SourceText};

/// Where the legends find the runtime: in this repository.
const RUNTIME: &str = "runtime/src/";

/// How a generated file begins, in this repository and in a crate elsewhere.
pub const FIRST: [&str; 2] = ["// Written by `cargo xtask gen`", "// Written by `xtask gen`"];

/// The first lines of a file. A crate elsewhere has neither the alias of this repository nor the runtime's sources.
pub(super) fn header(krate: &str, file: &SourceText) -> String {
    let (first, runtime) = match krate == CRATE {
        true => (FIRST[0], RUNTIME),
        false => (FIRST[1], "tc3-runtime: src/"),
    };
    let legend: String = file.legend.iter().map(|line| format!("// {}\n", line.replace(RUNTIME, runtime))).collect();
    format!("{first} from spec/. Do not edit.\n// Facts: {}\n{legend}", file.origin)
}

/// Of a file with an action.
pub(super) const ACTION: &[&str] = &[
    "At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),",
    "and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).",
    "Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.",
];

/// Of the file with the client.
pub(super) const CLIENT: &[&str] = &[
    "The methods that call actions are in actions/. `rt::escapes!` adds what works without types or gives the whole answer:",
    "`call_raw`, `call_raw_events`, `call_for_answer`, `prepare`, `download`, `download_to` (runtime/src/client/macros.rs).",
];

/// Of a file with a shared type.
pub(super) const TYPE: &[&str] = &[
    "At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`",
    "if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.",
];

/// Of a file with an enum.
pub(super) const ENUM: &[&str] = &[
    "The enum, the type of its unknown values, and each known value with what it is on the wire.",
    "What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.",
];

/// Of the file with the error codes.
pub(super) const ERROR_CODES: &[&str] = &[
    "A variant of `ErrorCode` for each code. `common`: every action may answer with it; `actions`: these document it.",
    "What every code has (`meaning`, `remedy`, `retry`, …) is in runtime/src/macros/error_codes.rs.",
];

/// Of the file with the enum of all messages.
pub(super) const CALLBACKS: &[&str] = &[
    "A variant of `Event` for each type of message, with the struct of its data and the type on the wire.",
    "How a message is read (`kind`, `KINDS`, `impl rt::callbacks::Event`) is in runtime/src/callbacks/macros.rs.",
];

/// Of an action with pages.
pub(super) fn of_pages(action: &Action) -> &'static [&'static str] {
    const PAGES: &[&str] =
        &["`rt::paged!`: how pages are asked for, and what they hold; see runtime/src/paging/table.rs."];
    if action.paging.fact().is_some() { PAGES } else { &[] }
}

/// Of the enums that share a file with an action or a type.
pub(super) fn of_enums(enums: &[Item]) -> &'static [&'static str] {
    const LOCAL: &[&str] =
        &["`rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there."];
    if enums.is_empty() { &[] } else { LOCAL }
}
