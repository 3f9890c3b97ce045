// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/DomainAliasInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// An alias of a domain.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct DomainAliasInfo {
    /// ID of the alias.
    ///
    /// - On the wire: `Id`, Integer, always present in responses
    /// - Example: `1`
    pub id: i64,

    /// The alias, a domain.
    ///
    /// - On the wire: `DomainAlias`, String, always present in responses
    /// - Example: `mm.com`
    pub domain_alias: String,

    /// State of the alias.
    ///
    /// - On the wire: `Status`, Integer
    /// - Example: `1`
    pub status: Option<AliasStatus>,
}

rt::integer_enum! {
    /// State of an alias.
    pub enum AliasStatus, UnknownAliasStatus {
        /// `1` – Its DNS servers are set wrong.
        WrongDns = 1,
        /// `2` – In effect.
        Normal = 2,
        /// `3` – Banned.
        Banned = 3,
    }
}

rt::structure! {
    received DomainAliasInfo {
        0 id: "Id", always();
        1 domain_alias: "DomainAlias", always();
        2 status: Option "Status";
    }
}
