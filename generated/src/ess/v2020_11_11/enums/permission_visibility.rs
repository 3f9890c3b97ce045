// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/PermissionVisibility.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// Whether a permission or a group of permissions is hidden.
    pub enum PermissionVisibility, UnknownPermissionVisibility {
        /// `0` – Not hidden.
        Shown = 0,
        /// `1` – Hidden.
        Hidden = 1,
    }
}
