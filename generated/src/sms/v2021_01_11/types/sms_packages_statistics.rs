// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/sms/2021-01-11/types/SmsPackagesStatistics.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;

/// A prepaid package of messages.
///
/// Facts as of 2026-11-20.
#[non_exhaustive]
pub struct SmsPackagesStatistics {
    /// When the package was created.
    ///
    /// - On the wire: `PackageCreateTime`, Unix time in seconds, always present in responses
    /// - Example: `1733040000`
    pub package_create_time: i64,

    /// When it took effect.
    ///
    /// - On the wire: `PackageEffectiveTime`, Unix time in seconds, always present in responses
    /// - Example: `1733040000`
    pub package_effective_time: i64,

    /// When it expires.
    ///
    /// - On the wire: `PackageExpiredTime`, Unix time in seconds, always present in responses
    /// - Example: `1796112000`
    pub package_expired_time: i64,

    /// Messages in the package.
    ///
    /// - On the wire: `PackageAmount`, Unsigned integer, always present in responses
    /// - Example: `1000`
    pub package_amount: u64,

    /// How the package was obtained.
    ///
    /// - On the wire: `PackageType`, Integer, always present in responses
    /// - Example: `1`
    pub package_type: PackageKind,

    /// Identifier of the package.
    ///
    /// - On the wire: `PackageId`, Unsigned integer, always present in responses
    /// - Example: `1000791745`
    pub package_id: u64,

    /// Messages used.
    ///
    /// - On the wire: `CurrentUsage`, Unsigned integer, always present in responses
    /// - Example: `100`
    pub current_usage: u64,
}

rt::integer_enum! {
    /// How a package was obtained.
    pub enum PackageKind, UnknownPackageKind {
        /// `0` – It was given away.
        Gift = 0,
        /// `1` – It was bought.
        Purchased = 1,
    }
}

rt::structure! {
    received SmsPackagesStatistics {
        0 package_create_time: "PackageCreateTime", always();
        1 package_effective_time: "PackageEffectiveTime", always();
        2 package_expired_time: "PackageExpiredTime", always();
        3 package_amount: "PackageAmount", always();
        4 package_type: "PackageType", always();
        5 package_id: "PackageId", always();
        6 current_usage: "CurrentUsage", always();
    }
}
