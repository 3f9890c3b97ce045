// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/ModifyRecordItem.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::dnspod::v2021_03_23::enums::RecordSwitch;

/// A record with its new values.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct ModifyRecordItem {
    /// ID of the record.
    ///
    /// - On the wire: `RecordId`, Unsigned integer, required
    /// - Example: `123`
    pub record_id: u64,

    /// Host of the record.
    ///
    /// - On the wire: `SubDomain`, String, optional
    /// - Example: `www`
    pub sub_domain: Option<String>,

    /// Type of the record.
    ///
    /// - On the wire: `RecordType`, String, optional
    /// - Example: `A`
    pub record_type: Option<String>,

    /// Line of the record, by its name.
    ///
    /// - On the wire: `RecordLine`, String, optional
    /// - Example: `默认`
    pub record_line: Option<String>,

    /// Value of the record.
    ///
    /// - On the wire: `Value`, String, optional
    /// - Example: `119.29.29.29`
    pub value: Option<String>,

    /// Whether to use the record.
    ///
    /// - On the wire: `Enabled`, String, optional
    /// - Example: `1`
    pub enabled: Option<RecordSwitch>,

    /// Remark on the record.
    ///
    /// - On the wire: `Remark`, String, optional
    /// - Example: `备注`
    pub remark: Option<String>,

    /// Weight of the record.
    ///
    /// - On the wire: `Weight`, Unsigned integer, optional
    /// - Example: `20`
    pub weight: Option<u64>,

    /// Priority of an MX record.
    ///
    /// - On the wire: `MX`, Unsigned integer, optional
    /// - Example: `5`
    pub mx: Option<u64>,

    /// Seconds for which resolvers may cache the record.
    ///
    /// - On the wire: `TTL`, Unsigned integer, optional
    /// - Example: `600`
    pub ttl: Option<u64>,
}

impl ModifyRecordItem {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(record_id: u64) -> Self {
        Self { record_id, ..rt::unset() }
    }

    /// Sets `SubDomain`. Host of the record.
    pub fn sub_domain(mut self, sub_domain: impl Into<String>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }

    /// Sets `RecordType`. Type of the record.
    pub fn record_type(mut self, record_type: impl Into<String>) -> Self {
        self.record_type = Some(record_type.into());
        self
    }

    /// Sets `RecordLine`. Line of the record, by its name.
    pub fn record_line(mut self, record_line: impl Into<String>) -> Self {
        self.record_line = Some(record_line.into());
        self
    }

    /// Sets `Value`. Value of the record.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `Enabled`. Whether to use the record.
    #[inline]
    pub fn enabled(mut self, enabled: RecordSwitch) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Sets `Remark`. Remark on the record.
    pub fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = Some(remark.into());
        self
    }

    /// Sets `Weight`. Weight of the record.
    #[inline]
    pub fn weight(mut self, weight: u64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets `MX`. Priority of an MX record.
    #[inline]
    pub fn mx(mut self, mx: u64) -> Self {
        self.mx = Some(mx);
        self
    }

    /// Sets `TTL`. Seconds for which resolvers may cache the record.
    #[inline]
    pub fn ttl(mut self, ttl: u64) -> Self {
        self.ttl = Some(ttl);
        self
    }
}

rt::structure! {
    sent ModifyRecordItem {
        0 record_id: "RecordId", required();
        1 sub_domain: Option "SubDomain";
        2 record_type: Option "RecordType";
        3 record_line: Option "RecordLine";
        4 value: Option "Value";
        5 enabled: Option "Enabled", known();
        6 remark: Option "Remark";
        7 weight: Option "Weight";
        8 mx: Option "MX";
        9 ttl: Option "TTL";
    }
}
