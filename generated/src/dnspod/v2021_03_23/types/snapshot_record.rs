// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/SnapshotRecord.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A record of a snapshot.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct SnapshotRecord {
    /// Host of the record.
    ///
    /// - On the wire: `SubDomain`, String, required, always present in responses
    /// - Example: `www`
    pub sub_domain: String,

    /// Type of the record.
    ///
    /// - On the wire: `RecordType`, String, required, always present in responses
    /// - Example: `A`
    pub record_type: String,

    /// Line of the record.
    ///
    /// - On the wire: `RecordLine`, String, required, always present in responses
    /// - Example: `默认`
    pub record_line: String,

    /// Value of the record.
    ///
    /// - On the wire: `Value`, String, required, always present in responses
    /// - Example: `0.0.0.0`
    pub value: String,

    /// Seconds for which resolvers may cache the record.
    ///
    /// - On the wire: `TTL`, String, required, always present in responses
    /// - Example: `600`
    pub ttl: String,

    /// ID of the record.
    ///
    /// - On the wire: `RecordId`, String, optional, always present in responses
    /// - Example: `15689601`
    pub record_id: Option<String>,

    /// Priority of an MX record.
    ///
    /// - On the wire: `MX`, String, optional, always present in responses, may be null
    /// - Example: `0`
    pub mx: Option<String>,

    /// Weight of the record.
    ///
    /// - On the wire: `Weight`, String, optional, always present in responses, may be null
    /// - Example: `20`
    pub weight: Option<String>,

    /// Why the record failed.
    ///
    /// - On the wire: `Reason`, String, optional, always present in responses, may be null
    /// - Example: `线路不存在`
    /// - Sensitive: never shown in errors, logs and debug output
    pub reason: Option<String>,
}

impl SnapshotRecord {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: SnapshotRecordArgs) -> Self {
        Self {
            sub_domain: args.sub_domain,
            record_type: args.record_type,
            record_line: args.record_line,
            value: args.value,
            ttl: args.ttl,
            ..rt::unset()
        }
    }

    /// Sets `RecordId`. ID of the record.
    pub fn record_id(mut self, record_id: impl Into<String>) -> Self {
        self.record_id = Some(record_id.into());
        self
    }

    /// Sets `MX`. Priority of an MX record.
    pub fn mx(mut self, mx: impl Into<String>) -> Self {
        self.mx = Some(mx.into());
        self
    }

    /// Sets `Weight`. Weight of the record.
    pub fn weight(mut self, weight: impl Into<String>) -> Self {
        self.weight = Some(weight.into());
        self
    }

    /// Sets `Reason`. Why the record failed.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

/// Named arguments of [`SnapshotRecord::new`].
#[derive(Clone)]
pub struct SnapshotRecordArgs {
    /// `SubDomain` – Host of the record.
    pub sub_domain: String,
    /// `RecordType` – Type of the record.
    pub record_type: String,
    /// `RecordLine` – Line of the record.
    pub record_line: String,
    /// `Value` – Value of the record.
    pub value: String,
    /// `TTL` – Seconds for which resolvers may cache the record.
    pub ttl: String,
}

rt::structure! {
    both SnapshotRecord {
        0 sub_domain: "SubDomain", required().always();
        1 record_type: "RecordType", required().always();
        2 record_line: "RecordLine", required().always();
        3 value: "Value", required().always();
        4 ttl: "TTL", required().always();
        5 record_id: Option "RecordId", always();
        6 mx: Option "MX", always().nullable();
        7 weight: Option "Weight", always().nullable();
        8 reason: Option "Reason", always().nullable().sensitive();
    }
}
