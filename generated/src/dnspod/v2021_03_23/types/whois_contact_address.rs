// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/WhoisContactAddress.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Name and address of a contact.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct WhoisContactAddress {
    /// City of the address.
    ///
    /// - On the wire: `City`, String, always present in responses, may be null
    /// - Example: `Changsha`
    /// - Sensitive: never shown in errors, logs and debug output
    pub city: Option<String>,

    /// Country of the address.
    ///
    /// - On the wire: `Country`, String, always present in responses, may be null
    /// - Example: `CN`
    pub country: Option<String>,

    /// Email address.
    ///
    /// - On the wire: `Email`, String, always present in responses, may be null
    /// - Limit: an e-mail address
    /// - Example: `testuser@dnspod.cn`
    /// - Sensitive: never shown in errors, logs and debug output
    pub email: Option<String>,

    /// Fax number.
    ///
    /// - On the wire: `Fax`, String, always present in responses, may be null
    /// - Example: `0434-439752`
    /// - Sensitive: never shown in errors, logs and debug output
    pub fax: Option<String>,

    /// Extension of the fax number.
    ///
    /// - On the wire: `FaxExt`, String, always present in responses, may be null
    /// - Example: `324`
    /// - Sensitive: never shown in errors, logs and debug output
    pub fax_ext: Option<String>,

    /// Handle of the contact in the registry.
    ///
    /// - On the wire: `Handle`, String, always present in responses, may be null
    /// - Example: `REDACTED FOR PRIVACY`
    /// - Sensitive: never shown in errors, logs and debug output
    pub handle: Option<String>,

    /// Name of the person.
    ///
    /// - On the wire: `Name`, String, always present in responses, may be null
    /// - Example: `Jerry`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: Option<String>,

    /// Organization of the person.
    ///
    /// - On the wire: `Organization`, String, always present in responses, may be null
    /// - Example: `测试的组织`
    /// - Sensitive: never shown in errors, logs and debug output
    pub organization: Option<String>,

    /// Phone number.
    ///
    /// - On the wire: `Phone`, String, always present in responses, may be null
    /// - Example: `189XXXX435`
    /// - Sensitive: never shown in errors, logs and debug output
    pub phone: Option<String>,

    /// Postal code of the address.
    ///
    /// - On the wire: `PostalCode`, String, always present in responses, may be null
    /// - Example: `4253006`
    /// - Sensitive: never shown in errors, logs and debug output
    pub postal_code: Option<String>,

    /// Province or state.
    ///
    /// - On the wire: `State`, String, always present in responses, may be null
    /// - Example: `Hu Nan`
    /// - Sensitive: never shown in errors, logs and debug output
    pub state: Option<String>,

    /// Street address.
    ///
    /// - On the wire: `Street`, String, always present in responses, may be null
    /// - Example: `Zhong Jian Zhi Hui Gu`
    /// - Sensitive: never shown in errors, logs and debug output
    pub street: Option<String>,
}

rt::structure! {
    received WhoisContactAddress {
        0 city: Option "City", always().nullable().sensitive();
        1 country: Option "Country", always().nullable();
        2 email: Option "Email", always().nullable().sensitive();
        3 fax: Option "Fax", always().nullable().sensitive();
        4 fax_ext: Option "FaxExt", always().nullable().sensitive();
        5 handle: Option "Handle", always().nullable().sensitive();
        6 name: Option "Name", always().nullable().sensitive();
        7 organization: Option "Organization", always().nullable().sensitive();
        8 phone: Option "Phone", always().nullable().sensitive();
        9 postal_code: Option "PostalCode", always().nullable().sensitive();
        10 state: Option "State", always().nullable().sensitive();
        11 street: Option "Street", always().nullable().sensitive();
    }
}
