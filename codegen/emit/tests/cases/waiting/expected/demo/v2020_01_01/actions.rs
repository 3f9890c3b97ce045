// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/actions/

mod describe_tasks;
mod start_many;
mod start_one;
mod watch_job;

pub use describe_tasks::{
    DescribeTasksRequest, DescribeTasksResponse, TaskKind, UnknownTaskKind,
};
pub use start_many::{StartManyRequest, StartManyResponse};
pub use start_one::{StartOneRequest, StartOneResponse};
pub use watch_job::{JobStatus, UnknownJobStatus, WatchJobRequest, WatchJobResponse};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<DescribeTasksRequest>(),
    tc3_runtime::dynamic::Entry::of::<StartManyRequest>(),
    tc3_runtime::dynamic::Entry::of::<StartOneRequest>(),
    tc3_runtime::dynamic::Entry::of::<WatchJobRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of::<
        crate::demo::v2020_01_01::types::TaskStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::demo::v2020_01_01::actions::TaskKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::demo::v2020_01_01::actions::JobStatus,
    >(),
];
