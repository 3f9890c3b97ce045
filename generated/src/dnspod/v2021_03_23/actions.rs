// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/dnspod/2021-03-23/actions/

mod check_record_snapshot_rollback;
mod check_snapshot_rollback;
mod create_and_pay_deal;
mod create_deal;
mod create_domain;
mod create_domain_alias;
mod create_domain_batch;
mod create_domain_custom_line;
mod create_domain_group;
mod create_domains_analytics_file;
mod create_line_group;
mod create_line_group_copy;
mod create_record;
mod create_record_batch;
mod create_record_group;
mod create_snapshot;
mod create_sub_domains_analytics_file;
mod create_subdomain_validate_txt_value;
mod create_txt_record;
mod delete_domain;
mod delete_domain_alias;
mod delete_domain_batch;
mod delete_domain_custom_line;
mod delete_line_group;
mod delete_record;
mod delete_record_batch;
mod delete_record_group;
mod delete_share_domain;
mod delete_snapshot;
mod describe_batch_task;
mod describe_domain;
mod describe_domain_alias_list;
mod describe_domain_analytics;
mod describe_domain_and_record_list;
mod describe_domain_custom_line_list;
mod describe_domain_filter_list;
mod describe_domain_group_list;
mod describe_domain_list;
mod describe_domain_log_filter_file;
mod describe_domain_log_list;
mod describe_domain_preview;
mod describe_domain_purview;
mod describe_domain_share_info;
mod describe_domain_share_user_list;
mod describe_domain_vip_list;
mod describe_domain_whois;
mod describe_file_info_by_job_id;
mod describe_line_group_list;
mod describe_package_detail;
mod describe_record;
mod describe_record_exist_except_default_ns;
mod describe_record_filter_list;
mod describe_record_group_list;
mod describe_record_line_category_list;
mod describe_record_line_list;
mod describe_record_list;
mod describe_record_snapshot_rollback_result;
mod describe_record_type;
mod describe_resolve_count;
mod describe_snapshot_config;
mod describe_snapshot_list;
mod describe_snapshot_rollback_result;
mod describe_snapshot_rollback_task;
mod describe_subdomain_analytics;
mod describe_subdomain_validate_status;
mod describe_user_detail;
mod describe_vas_statistic;
mod describe_vas_list;
mod download_snapshot;
mod modify_domain_cname_speedup_status_batch;
mod modify_domain_custom_line;
mod modify_domain_lock;
mod modify_domain_owner;
mod modify_domain_recursive_status_batch;
mod modify_domain_remark;
mod modify_domain_status;
mod modify_domain_to_group;
mod modify_domain_unlock;
mod modify_dynamic_dns;
mod modify_line_group;
mod modify_package_auto_renew;
mod modify_package_domain;
mod modify_record;
mod modify_record_batch;
mod modify_record_batch_v3;
mod modify_record_fields;
mod modify_record_group;
mod modify_record_remark;
mod modify_record_status;
mod modify_record_to_group;
mod modify_snapshot_config;
mod modify_subdomain_status;
mod modify_txt_record;
mod modify_vas_auto_renew_status;
mod pay_order_with_balance;
mod rollback_record_snapshot;
mod rollback_snapshot;

pub use check_record_snapshot_rollback::{
    CheckRecordSnapshotRollbackRequest, CheckRecordSnapshotRollbackRequestArgs,
    CheckRecordSnapshotRollbackResponse,
};
pub use check_snapshot_rollback::{
    CheckSnapshotRollbackRequest, CheckSnapshotRollbackRequestArgs,
    CheckSnapshotRollbackResponse,
};
pub use create_and_pay_deal::{CreateAndPayDealRequest, CreateAndPayDealResponse};
pub use create_deal::{CreateDealRequest, CreateDealResponse};
pub use create_domain::{CreateDomainRequest, CreateDomainResponse};
pub use create_domain_alias::{
    CreateDomainAliasRequest, CreateDomainAliasRequestArgs, CreateDomainAliasResponse,
};
pub use create_domain_batch::{CreateDomainBatchRequest, CreateDomainBatchResponse};
pub use create_domain_custom_line::{
    CreateDomainCustomLineRequest, CreateDomainCustomLineRequestArgs,
    CreateDomainCustomLineResponse,
};
pub use create_domain_group::{CreateDomainGroupRequest, CreateDomainGroupResponse};
pub use create_domains_analytics_file::{
    CreateDomainsAnalyticsFileRequest, CreateDomainsAnalyticsFileResponse,
};
pub use create_line_group::{
    CreateLineGroupRequest, CreateLineGroupRequestArgs, CreateLineGroupResponse,
};
pub use create_line_group_copy::{
    CreateLineGroupCopyRequest, CreateLineGroupCopyRequestArgs,
    CreateLineGroupCopyResponse,
};
pub use create_record::{
    CreateRecordRequest, CreateRecordRequestArgs, CreateRecordResponse,
};
pub use create_record_batch::{CreateRecordBatchRequest, CreateRecordBatchResponse};
pub use create_record_group::{
    CreateRecordGroupRequest, CreateRecordGroupRequestArgs, CreateRecordGroupResponse,
};
pub use create_snapshot::{CreateSnapshotRequest, CreateSnapshotResponse};
pub use create_sub_domains_analytics_file::{
    CreateSubDomainsAnalyticsFileRequest, CreateSubDomainsAnalyticsFileResponse,
    SubdomainSelection, UnknownSubdomainSelection,
};
pub use create_subdomain_validate_txt_value::{
    CreateSubdomainValidateTXTValueRequest, CreateSubdomainValidateTXTValueResponse,
};
pub use create_txt_record::{
    CreateTXTRecordRequest, CreateTXTRecordRequestArgs, CreateTXTRecordResponse,
};
pub use delete_domain::{DeleteDomainRequest, DeleteDomainResponse};
pub use delete_domain_alias::{DeleteDomainAliasRequest, DeleteDomainAliasResponse};
pub use delete_domain_batch::{DeleteDomainBatchRequest, DeleteDomainBatchResponse};
pub use delete_domain_custom_line::{
    DeleteDomainCustomLineRequest, DeleteDomainCustomLineRequestArgs,
    DeleteDomainCustomLineResponse,
};
pub use delete_line_group::{DeleteLineGroupRequest, DeleteLineGroupResponse};
pub use delete_record::{DeleteRecordRequest, DeleteRecordResponse};
pub use delete_record_batch::{DeleteRecordBatchRequest, DeleteRecordBatchResponse};
pub use delete_record_group::{DeleteRecordGroupRequest, DeleteRecordGroupResponse};
pub use delete_share_domain::{
    DeleteShareDomainRequest, DeleteShareDomainRequestArgs, DeleteShareDomainResponse,
};
pub use delete_snapshot::{
    DeleteSnapshotRequest, DeleteSnapshotRequestArgs, DeleteSnapshotResponse,
};
pub use describe_batch_task::{DescribeBatchTaskRequest, DescribeBatchTaskResponse};
pub use describe_domain::{DescribeDomainRequest, DescribeDomainResponse};
pub use describe_domain_alias_list::{
    DescribeDomainAliasListRequest, DescribeDomainAliasListResponse,
};
pub use describe_domain_analytics::{
    DescribeDomainAnalyticsRequest, DescribeDomainAnalyticsRequestArgs,
    DescribeDomainAnalyticsResponse,
};
pub use describe_domain_and_record_list::{
    DescribeDomainAndRecordListRequest, DescribeDomainAndRecordListResponse,
};
pub use describe_domain_custom_line_list::{
    DescribeDomainCustomLineListRequest, DescribeDomainCustomLineListResponse,
};
pub use describe_domain_filter_list::{
    DescribeDomainFilterListRequest, DescribeDomainFilterListResponse, DomainScope,
    DomainSortField, DomainStatusFilter, UnknownDomainScope, UnknownDomainSortField,
    UnknownDomainStatusFilter,
};
pub use describe_domain_group_list::{
    DescribeDomainGroupListRequest, DescribeDomainGroupListResponse,
};
pub use describe_domain_list::{
    DescribeDomainListRequest, DescribeDomainListResponse, DomainCategory,
    UnknownDomainCategory,
};
pub use describe_domain_log_filter_file::{
    DescribeDomainLogFilterFileRequest, DescribeDomainLogFilterFileResponse,
};
pub use describe_domain_log_list::{
    DescribeDomainLogListRequest, DescribeDomainLogListResponse,
};
pub use describe_domain_preview::{
    DescribeDomainPreviewRequest, DescribeDomainPreviewResponse,
};
pub use describe_domain_purview::{
    DescribeDomainPurviewRequest, DescribeDomainPurviewResponse,
};
pub use describe_domain_share_info::{
    DescribeDomainShareInfoRequest, DescribeDomainShareInfoResponse,
};
pub use describe_domain_share_user_list::{
    DescribeDomainShareUserListRequest, DescribeDomainShareUserListResponse,
};
pub use describe_domain_vip_list::{
    DescribeDomainVipListRequest, DescribeDomainVipListRequestArgs,
    DescribeDomainVipListResponse,
};
pub use describe_domain_whois::{DescribeDomainWhoisRequest, DescribeDomainWhoisResponse};
pub use describe_file_info_by_job_id::{
    DescribeFileInfoByJobIdRequest, DescribeFileInfoByJobIdResponse,
};
pub use describe_line_group_list::{
    DescribeLineGroupListRequest, DescribeLineGroupListResponse, LineGroupSortOrder,
    UnknownLineGroupSortOrder,
};
pub use describe_package_detail::{
    DescribePackageDetailRequest, DescribePackageDetailResponse,
};
pub use describe_record::{DescribeRecordRequest, DescribeRecordResponse};
pub use describe_record_exist_except_default_ns::{
    DescribeRecordExistExceptDefaultNSRequest, DescribeRecordExistExceptDefaultNSResponse,
};
pub use describe_record_filter_list::{
    DescribeRecordFilterListRequest, DescribeRecordFilterListResponse, RecordSortField,
    UnknownRecordSortField,
};
pub use describe_record_group_list::{
    DescribeRecordGroupListRequest, DescribeRecordGroupListResponse,
};
pub use describe_record_line_category_list::{
    DescribeRecordLineCategoryListRequest, DescribeRecordLineCategoryListResponse,
};
pub use describe_record_line_list::{
    DescribeRecordLineListRequest, DescribeRecordLineListRequestArgs,
    DescribeRecordLineListResponse,
};
pub use describe_record_list::{
    DescribeRecordListRequest, DescribeRecordListResponse, RecordListSortField,
    UnknownRecordListSortField,
};
pub use describe_record_snapshot_rollback_result::{
    DescribeRecordSnapshotRollbackResultRequest,
    DescribeRecordSnapshotRollbackResultResponse,
};
pub use describe_record_type::{DescribeRecordTypeRequest, DescribeRecordTypeResponse};
pub use describe_resolve_count::{
    DescribeResolveCountRequest, DescribeResolveCountRequestArgs,
    DescribeResolveCountResponse,
};
pub use describe_snapshot_config::{
    DescribeSnapshotConfigRequest, DescribeSnapshotConfigResponse,
};
pub use describe_snapshot_list::{
    DescribeSnapshotListRequest, DescribeSnapshotListResponse,
};
pub use describe_snapshot_rollback_result::{
    DescribeSnapshotRollbackResultRequest, DescribeSnapshotRollbackResultResponse,
};
pub use describe_snapshot_rollback_task::{
    DescribeSnapshotRollbackTaskRequest, DescribeSnapshotRollbackTaskResponse,
};
pub use describe_subdomain_analytics::{
    DescribeSubdomainAnalyticsRequest, DescribeSubdomainAnalyticsRequestArgs,
    DescribeSubdomainAnalyticsResponse,
};
pub use describe_subdomain_validate_status::{
    DescribeSubdomainValidateStatusRequest, DescribeSubdomainValidateStatusResponse,
};
pub use describe_user_detail::{DescribeUserDetailRequest, DescribeUserDetailResponse};
pub use describe_vas_statistic::{
    DescribeVASStatisticRequest, DescribeVASStatisticResponse,
};
pub use describe_vas_list::{DescribeVasListRequest, DescribeVasListResponse};
pub use download_snapshot::{
    DownloadSnapshotRequest, DownloadSnapshotRequestArgs, DownloadSnapshotResponse,
};
pub use modify_domain_cname_speedup_status_batch::{
    ModifyDomainCNAMESpeedupStatusBatchRequest,
    ModifyDomainCNAMESpeedupStatusBatchResponse,
};
pub use modify_domain_custom_line::{
    ModifyDomainCustomLineRequest, ModifyDomainCustomLineRequestArgs,
    ModifyDomainCustomLineResponse,
};
pub use modify_domain_lock::{ModifyDomainLockRequest, ModifyDomainLockResponse};
pub use modify_domain_owner::{
    ModifyDomainOwnerRequest, ModifyDomainOwnerRequestArgs, ModifyDomainOwnerResponse,
};
pub use modify_domain_recursive_status_batch::{
    ModifyDomainRecursiveStatusBatchRequest, ModifyDomainRecursiveStatusBatchResponse,
};
pub use modify_domain_remark::{ModifyDomainRemarkRequest, ModifyDomainRemarkResponse};
pub use modify_domain_status::{ModifyDomainStatusRequest, ModifyDomainStatusResponse};
pub use modify_domain_to_group::{
    ModifyDomainToGroupRequest, ModifyDomainToGroupResponse,
};
pub use modify_domain_unlock::{
    ModifyDomainUnlockRequest, ModifyDomainUnlockRequestArgs, ModifyDomainUnlockResponse,
};
pub use modify_dynamic_dns::{
    ModifyDynamicDNSRequest, ModifyDynamicDNSRequestArgs, ModifyDynamicDNSResponse,
};
pub use modify_line_group::{
    ModifyLineGroupRequest, ModifyLineGroupRequestArgs, ModifyLineGroupResponse,
};
pub use modify_package_auto_renew::{
    ModifyPackageAutoRenewRequest, ModifyPackageAutoRenewResponse,
};
pub use modify_package_domain::{
    ModifyPackageDomainRequest, ModifyPackageDomainResponse, PackageOperation,
    UnknownPackageOperation,
};
pub use modify_record::{
    ModifyRecordRequest, ModifyRecordRequestArgs, ModifyRecordResponse,
};
pub use modify_record_batch::{
    ModifyRecordBatchRequest, ModifyRecordBatchResponse, RecordField, UnknownRecordField,
};
pub use modify_record_batch_v3::{
    ModifyRecordBatchV3Request, ModifyRecordBatchV3Response,
};
pub use modify_record_fields::{ModifyRecordFieldsRequest, ModifyRecordFieldsResponse};
pub use modify_record_group::{
    ModifyRecordGroupRequest, ModifyRecordGroupRequestArgs, ModifyRecordGroupResponse,
};
pub use modify_record_remark::{ModifyRecordRemarkRequest, ModifyRecordRemarkResponse};
pub use modify_record_status::{ModifyRecordStatusRequest, ModifyRecordStatusResponse};
pub use modify_record_to_group::{
    ModifyRecordToGroupRequest, ModifyRecordToGroupRequestArgs,
    ModifyRecordToGroupResponse,
};
pub use modify_snapshot_config::{
    ModifySnapshotConfigRequest, ModifySnapshotConfigResponse,
};
pub use modify_subdomain_status::{
    ModifySubdomainStatusRequest, ModifySubdomainStatusRequestArgs,
    ModifySubdomainStatusResponse,
};
pub use modify_txt_record::{
    ModifyTXTRecordRequest, ModifyTXTRecordRequestArgs, ModifyTXTRecordResponse,
};
pub use modify_vas_auto_renew_status::{
    ModifyVasAutoRenewStatusRequest, ModifyVasAutoRenewStatusResponse,
};
pub use pay_order_with_balance::{
    PayOrderWithBalanceRequest, PayOrderWithBalanceResponse,
};
pub use rollback_record_snapshot::{
    RollbackRecordSnapshotRequest, RollbackRecordSnapshotRequestArgs,
    RollbackRecordSnapshotResponse,
};
pub use rollback_snapshot::{
    RollbackSnapshotRequest, RollbackSnapshotRequestArgs, RollbackSnapshotResponse,
};

/// All actions by name, without their types, for tools that work on JSON.
#[cfg(feature = "serde-full")]
pub static ENTRIES: &[tc3_runtime::dynamic::Entry] = &[
    tc3_runtime::dynamic::Entry::of::<CheckRecordSnapshotRollbackRequest>(),
    tc3_runtime::dynamic::Entry::of::<CheckSnapshotRollbackRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateAndPayDealRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateDealRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateDomainRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateDomainAliasRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateDomainBatchRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateDomainCustomLineRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateDomainGroupRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateDomainsAnalyticsFileRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateLineGroupRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateLineGroupCopyRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateRecordRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateRecordBatchRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateRecordGroupRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateSnapshotRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateSubDomainsAnalyticsFileRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateSubdomainValidateTXTValueRequest>(),
    tc3_runtime::dynamic::Entry::of::<CreateTXTRecordRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteDomainRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteDomainAliasRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteDomainBatchRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteDomainCustomLineRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteLineGroupRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteRecordRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteRecordBatchRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteRecordGroupRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteShareDomainRequest>(),
    tc3_runtime::dynamic::Entry::of::<DeleteSnapshotRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeBatchTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainAliasListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainAnalyticsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainAndRecordListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainCustomLineListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainFilterListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainGroupListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainLogFilterFileRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainLogListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainPreviewRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainPurviewRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainShareInfoRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainShareUserListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainVipListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeDomainWhoisRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeFileInfoByJobIdRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeLineGroupListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribePackageDetailRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeRecordRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeRecordExistExceptDefaultNSRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeRecordFilterListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeRecordGroupListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeRecordLineCategoryListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeRecordLineListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeRecordListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeRecordSnapshotRollbackResultRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeRecordTypeRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeResolveCountRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeSnapshotConfigRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeSnapshotListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeSnapshotRollbackResultRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeSnapshotRollbackTaskRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeSubdomainAnalyticsRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeSubdomainValidateStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeUserDetailRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeVASStatisticRequest>(),
    tc3_runtime::dynamic::Entry::of::<DescribeVasListRequest>(),
    tc3_runtime::dynamic::Entry::of::<DownloadSnapshotRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyDomainCNAMESpeedupStatusBatchRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyDomainCustomLineRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyDomainLockRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyDomainOwnerRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyDomainRecursiveStatusBatchRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyDomainRemarkRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyDomainStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyDomainToGroupRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyDomainUnlockRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyDynamicDNSRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyLineGroupRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyPackageAutoRenewRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyPackageDomainRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyRecordRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyRecordBatchRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyRecordBatchV3Request>(),
    tc3_runtime::dynamic::Entry::of::<ModifyRecordFieldsRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyRecordGroupRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyRecordRemarkRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyRecordStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyRecordToGroupRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifySnapshotConfigRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifySubdomainStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyTXTRecordRequest>(),
    tc3_runtime::dynamic::Entry::of::<ModifyVasAutoRenewStatusRequest>(),
    tc3_runtime::dynamic::Entry::of::<PayOrderWithBalanceRequest>(),
    tc3_runtime::dynamic::Entry::of::<RollbackRecordSnapshotRequest>(),
    tc3_runtime::dynamic::Entry::of::<RollbackSnapshotRequest>(),
];

/// All enums by name, without their types, for tools that show or check values.
#[cfg(feature = "serde-full")]
pub static ENUMS: &[tc3_runtime::dynamic::Enumeration] = &[
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::enums::Acceleration,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::enums::AnalyticsInterval,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::dnspod::v2021_03_23::enums::AutoRenewal,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::dnspod::v2021_03_23::enums::DealKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<crate::dnspod::v2021_03_23::enums::Goods>(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::dnspod::v2021_03_23::enums::GoodsKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::enums::PackageRenewal,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::enums::RecordStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::enums::RecordSwitch,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::enums::ResolveInterval,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::enums::ShareMode,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::enums::SnapshotPeriod,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::enums::SortOrder,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<crate::dnspod::v2021_03_23::enums::Switch>(),
    tc3_runtime::dynamic::Enumeration::of::<crate::dnspod::v2021_03_23::enums::YesNo>(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::dnspod::v2021_03_23::types::AliasStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::types::DomainPackageRenewal,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::types::DomainStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::types::SearchEnginePush,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::types::ShareStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::types::ShareUserStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::types::FileStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::types::FileKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::dnspod::v2021_03_23::types::ParkingStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::types::RecordGroupKind,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::dnspod::v2021_03_23::types::RecordEnabled,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::types::RecordMonitorStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::types::MonitorStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::types::SnapshotStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::types::AccountStatus,
    >(),
    tc3_runtime::dynamic::Enumeration::of_integers::<
        crate::dnspod::v2021_03_23::actions::SubdomainSelection,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::actions::DomainScope,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::actions::DomainSortField,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::actions::DomainStatusFilter,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::actions::DomainCategory,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::actions::LineGroupSortOrder,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::actions::RecordSortField,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::actions::RecordListSortField,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::actions::PackageOperation,
    >(),
    tc3_runtime::dynamic::Enumeration::of::<
        crate::dnspod::v2021_03_23::actions::RecordField,
    >(),
];
