// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/demo/2020-01-01/service.yaml, actions/

//! The client without async: the same methods, which wait.

use tc3_runtime as rt;
use super::actions::*;
use super::client::{Error, SERVICE};
use super::Operator;

rt::blocking_client! {
    SERVICE, Error, operator Operator;
    describe_tasks(DescribeTasksRequest) -> DescribeTasksResponse;
    start_many(StartManyRequest) -> StartManyResponse;
    start_one(StartOneRequest) -> StartOneResponse;
    watch_job(WatchJobRequest) -> WatchJobResponse;
}

rt::blocking_waiters! {
    super::ErrorCode;
    wait_until_tasks_done(DescribeTasksRequest) -> DescribeTasksResponse;
    wait_until_tasks_over(DescribeTasksRequest) -> DescribeTasksResponse;
    wait_until_job_done(WatchJobRequest) -> WatchJobResponse;
}
