//! Indices by which the parts of a service refer to each other.

/// Index into `Service::structs`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StructId(pub(crate) usize);

/// Index into `Service::enums`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnumId(pub(crate) usize);

/// Index into `Service::actions`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ActionId(pub(crate) usize);

/// Index into `Service::hosts`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct HostId(pub(crate) usize);

impl HostId {
    /// The host of actions that name none.
    pub const DEFAULT: Self = Self(0);
}

/// Index into `Service::codes`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ErrorCodeId(pub(crate) usize);

/// Index into `Service::callbacks`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallbackId(pub(crate) usize);

/// A field of a struct, as one step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldStep {
    /// The struct.
    pub owner: StructId,
    /// Index among its fields.
    pub field: usize,
}
