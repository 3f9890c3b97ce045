// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/enums/GroupMemberStatus.yaml
// The enum, the type of its unknown values, and each known value with what it is on the wire.
// What every enum has (`KNOWN`, `parse`, `From`, `Display`, …) is in runtime/src/macros/open_enum.rs.

use tc3_runtime as rt;

rt::integer_enum! {
    /// How far an organization has joined a group of organizations.
    pub enum GroupMemberStatus, UnknownGroupMemberStatus {
        /// `1` – Has to authorize the group.
        WaitingForAuthorization = 1,
        /// `2` – Has authorized the group, has to be activated.
        WaitingForActivation = 2,
        /// `3` – Has refused to authorize the group.
        Refused = 3,
        /// `4` – Has left the group.
        Left = 4,
        /// `5` – Has joined.
        Joined = 5,
    }
}
