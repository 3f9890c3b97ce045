// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/SubDomainsAnalyticsParamsItem.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// Subdomains whose queries are exported.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct SubDomainsAnalyticsParamsItem {
    /// Domain, such as `dnspod.cn`.
    ///
    /// - On the wire: `Domain`, String, required, may be null
    /// - Example: `dnspod.cn`
    pub domain: String,

    /// Host of the subdomain.
    ///
    /// - On the wire: `SubDomain`, String, optional, may be null
    /// - Example: `www`
    pub sub_domain: Option<String>,

    /// Subdomains to skip, if `SubDomain` is left out.
    ///
    /// - On the wire: `Offset`, Unsigned integer, optional, may be null
    /// - Example: `0`
    pub offset: Option<u64>,

    /// Subdomains per page, if `SubDomain` is left out.
    ///
    /// - On the wire: `Limit`, Unsigned integer, optional, may be null
    /// - Example: `10`
    pub limit: Option<u64>,
}

impl SubDomainsAnalyticsParamsItem {
    /// Creates a value from its required fields; optional fields have setters.
    pub fn new(domain: impl Into<String>) -> Self {
        Self {
            domain: domain.into(),
            ..rt::unset()
        }
    }

    /// Sets `SubDomain`. Host of the subdomain.
    pub fn sub_domain(mut self, sub_domain: impl Into<String>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }

    /// Sets `Offset`. Subdomains to skip, if `SubDomain` is left out.
    #[inline]
    pub fn offset(mut self, offset: u64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sets `Limit`. Subdomains per page, if `SubDomain` is left out.
    #[inline]
    pub fn limit(mut self, limit: u64) -> Self {
        self.limit = Some(limit);
        self
    }
}

rt::structure! {
    sent SubDomainsAnalyticsParamsItem {
        0 domain: "Domain", required();
        1 sub_domain: Option "SubDomain";
        2 offset: Option "Offset";
        3 limit: Option "Limit";
    }
}
