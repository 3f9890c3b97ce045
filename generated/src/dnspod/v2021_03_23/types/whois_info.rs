// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/WhoisInfo.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::types::WhoisContact;

/// What Whois says of a domain.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct WhoisInfo {
    /// Contacts of the domain.
    ///
    /// - On the wire: `Contacts`, object `WhoisContact`, always present in responses, may be null
    pub contacts: Option<WhoisContact>,

    /// When the domain was registered.
    ///
    /// - On the wire: `CreationDate`, String, always present in responses, may be null
    /// - Example: `2021-11-07 14:42:55`
    pub creation_date: Option<String>,

    /// When the registration expires.
    ///
    /// - On the wire: `ExpirationDate`, String, always present in responses, may be null
    /// - Example: `2023-11-07 14:42:55`
    pub expiration_date: Option<String>,

    /// Whether the domain is registered with Tencent Cloud.
    ///
    /// - On the wire: `IsQcloud`, Boolean, always present in responses, may be null
    /// - Example: `true`
    pub is_qcloud: Option<bool>,

    /// Whether the calling account registered the domain.
    ///
    /// - On the wire: `IsQcloudOwner`, Boolean, always present in responses, may be null
    /// - Example: `true`
    pub is_qcloud_owner: Option<bool>,

    /// DNS servers that the domain has.
    ///
    /// - On the wire: `NameServers`, list of String, always present in responses, may be null
    /// - Example: `ns3.dnsv5.com`, `ns4.dnsv5.com`
    pub name_servers: Option<Vec<String>>,

    /// What Whois answered.
    ///
    /// - On the wire: `Raw`, list of String, always present in responses, may be null
    /// - Sensitive: never shown in errors, logs and debug output
    pub raw: Option<Vec<String>>,

    /// Company that registered the domain.
    ///
    /// - On the wire: `Registrar`, list of String, always present in responses, may be null
    /// - Example: `DNSPod, Inc.`
    pub registrar: Option<Vec<String>>,

    /// States of the domain.
    ///
    /// - On the wire: `Status`, list of String, always present in responses, may be null
    /// - Example: `ok https://icann.org/epp#ok`
    pub status: Option<Vec<String>>,

    /// When the registration was last changed.
    ///
    /// - On the wire: `UpdatedDate`, String, always present in responses, may be null
    /// - Example: `2022-11-17 14:42:55`
    pub updated_date: Option<String>,

    /// Whether the domain uses DNSSEC.
    ///
    /// - On the wire: `Dnssec`, String, may be null
    /// - Example: `unsigned`
    pub dnssec: Option<String>,

    /// Accreditation of the registrar.
    ///
    /// - On the wire: `RegistrarType`, String
    /// - Example: `epp`
    pub registrar_type: Option<String>,
}

rt::structure! {
    received WhoisInfo {
        0 contacts: Option "Contacts", always().nullable();
        1 creation_date: Option "CreationDate", always().nullable();
        2 expiration_date: Option "ExpirationDate", always().nullable();
        3 is_qcloud: Option "IsQcloud", always().nullable();
        4 is_qcloud_owner: Option "IsQcloudOwner", always().nullable();
        5 name_servers: Option "NameServers", always().nullable();
        6 raw: Option "Raw", always().nullable().sensitive();
        7 registrar: Option "Registrar", always().nullable();
        8 status: Option "Status", always().nullable();
        9 updated_date: Option "UpdatedDate", always().nullable();
        10 dnssec: Option "Dnssec";
        11 registrar_type: Option "RegistrarType";
    }
}
