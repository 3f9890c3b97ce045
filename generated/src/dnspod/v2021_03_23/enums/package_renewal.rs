// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/enums/PackageRenewal.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::text_enum! {
    /// Whether a package renews itself.
    pub enum PackageRenewal, UnknownPackageRenewal {
        /// `YES` – It does.
        Yes = "YES",
        /// `NO` – It does not.
        No = "NO",
        /// `DEFAULT` – As the account is set.
        Default = "DEFAULT",
    }
}
