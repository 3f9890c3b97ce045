// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/types/AddRecordBatch.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// A record to add.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct AddRecordBatch {
    /// Type of the record. `DescribeRecordType` lists what a package allows.
    ///
    /// - On the wire: `RecordType`, String, required
    /// - Example: `A`
    pub record_type: String,

    /// Value of the record.
    ///
    /// - On the wire: `Value`, String, required
    /// - Example: `129.23.32.32`
    pub value: String,

    /// Host of the record.
    ///
    /// - On the wire: `SubDomain`, String, optional
    /// - Default: `@`, applied by the service
    /// - Example: `www`
    pub sub_domain: Option<String>,

    /// Line of the record, one of `DescribeRecordLineList`; the default line if `RecordLineId` is left out as well.
    ///
    /// - On the wire: `RecordLine`, String, optional
    /// - Example: `百度`
    /// - Ignored if `RecordLineId` is given
    pub record_line: Option<String>,

    /// ID of the line.
    ///
    /// - On the wire: `RecordLineId`, String, optional
    /// - Example: `90=0`
    /// - Wins over `RecordLine`
    pub record_line_id: Option<String>,

    /// Priority of an MX record. Other types need none and count as 0.
    ///
    /// - On the wire: `MX`, Unsigned integer, optional
    /// - Required if `RecordType` is `MX`
    /// - Example: `20`
    pub mx: Option<u64>,

    /// Seconds for which resolvers may cache the record.
    ///
    /// - On the wire: `TTL`, Unsigned integer, optional
    /// - Default: `600`, applied by the service
    /// - Example: `600`
    pub ttl: Option<u64>,
}

impl AddRecordBatch {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: AddRecordBatchArgs) -> Self {
        Self {
            record_type: args.record_type,
            value: args.value,
            ..rt::unset()
        }
    }

    /// Sets `SubDomain`. Host of the record.
    pub fn sub_domain(mut self, sub_domain: impl Into<String>) -> Self {
        self.sub_domain = Some(sub_domain.into());
        self
    }

    /// Sets `RecordLine`. Line of the record, one of `DescribeRecordLineList`; the default line if `RecordLineId` is
    /// left out as well.
    pub fn record_line(mut self, record_line: impl Into<String>) -> Self {
        self.record_line = Some(record_line.into());
        self
    }

    /// Sets `RecordLineId`. ID of the line.
    pub fn record_line_id(mut self, record_line_id: impl Into<String>) -> Self {
        self.record_line_id = Some(record_line_id.into());
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

/// Named arguments of [`AddRecordBatch::new`].
#[derive(Clone)]
pub struct AddRecordBatchArgs {
    /// `RecordType` – Type of the record.
    pub record_type: String,
    /// `Value` – Value of the record.
    pub value: String,
}

rt::structure! {
    sent AddRecordBatch {
        0 record_type: "RecordType", required();
        1 value: "Value", required();
        2 sub_domain: Option "SubDomain";
        3 record_line: Option "RecordLine";
        4 record_line_id: Option "RecordLineId";
        5 mx: Option "MX";
        6 ttl: Option "TTL";
    }
    rules [
        If { effect: Required, field: &["MX"], when: &[is(&["RecordType"], &["MX"])] },
    ]
}
