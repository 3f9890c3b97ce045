// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/WhoisContact.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::types::WhoisContactAddress;

/// Contacts of a domain, as Whois has them.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct WhoisContact {
    /// Administrative contact.
    ///
    /// - On the wire: `Admin`, object `WhoisContactAddress`, always present in responses, may be null
    pub admin: Option<WhoisContactAddress>,

    /// Billing contact.
    ///
    /// - On the wire: `Billing`, object `WhoisContactAddress`, always present in responses, may be null
    pub billing: Option<WhoisContactAddress>,

    /// Owner of the domain.
    ///
    /// - On the wire: `Registrant`, object `WhoisContactAddress`, always present in responses, may be null
    pub registrant: Option<WhoisContactAddress>,

    /// Technical contact.
    ///
    /// - On the wire: `Tech`, object `WhoisContactAddress`, always present in responses, may be null
    pub tech: Option<WhoisContactAddress>,
}

rt::structure! {
    received WhoisContact {
        0 admin: Option "Admin", always().nullable();
        1 billing: Option "Billing", always().nullable();
        2 registrant: Option "Registrant", always().nullable();
        3 tech: Option "Tech", always().nullable();
    }
}
