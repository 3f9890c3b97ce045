//! Macros that end generated files. Each takes the table of one item and generates its code.
//!
//! | macro | where | what it takes | what it writes |
//! |---|---|---|---|
//! | `request!`, `response!`, `structure!` | `record.rs` | fields with their facts | the table, access by index, `Debug`, `Clone`, `PartialEq`, JSON |
//! | `text_enum!`, `integer_enum!` | `open_enum.rs` | the values of an open enum | the enum and everything it implements |
//! | `paged!` | `paging.rs` | how the pages of an action are asked for | `Paged` and `PagedItems` |
//! | `error_codes!` | `error_codes.rs` | the codes of a service | `ErrorCode` and its table |
//! | `escapes!` | `../client/macros.rs` | the types of a client | its methods for what the types do not know |
//! | `blocking_client!` | `../blocking/macros.rs` | the methods of a client | the client without async |
//! | `blocking_events!` | `../blocking/events.rs` | its methods for answers in events | the same without async |
//! | `blocking_pages!` | `../blocking/paging.rs` | its methods for pages | the same without async |
//!
//! They are declarative: a consumer compiles their output as fast as code in the file, and builds no proc-macro. The
//! output is short, because every function costs compile time: functions without type parameters in the rest of this
//! crate do the work.

mod error_codes;
mod open_enum;
mod paging;
mod record;
mod serde;
