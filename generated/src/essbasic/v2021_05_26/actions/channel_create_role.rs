// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelCreateRole.yaml
// At the end, for the client: `impl rt::Action`, how to call the action (`operator`: index of the request's operator),
// and a row for each field: index, name, `Option` if it can be unset, name on the wire, facts (runtime/src/table.rs).
// Validation, JSON, `Debug`, `Clone` and `PartialEq` follow from the rows: see runtime/src/macros/record.rs.

use tc3_runtime as rt;
use crate::essbasic::v2021_05_26::client::{Client, Error, SERVICE};
use crate::essbasic::v2021_05_26::types::{Agent, PermissionGroup};

impl Client {
    /// Creates a role of your own in the organization, with or without permissions; `ChannelModifyRole` can set them
    /// later.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelCreateRole)
    /// - Rate limit: 20 calls per second (assumed: the vendor does not state it)
    /// - Retry: must not be sent again if its response was lost
    /// - Operator: must set `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action, besides those common to all actions:
    ///
    /// - `FailedOperation` – The operation failed.
    /// - `InternalError` – The service failed.
    /// - `InvalidParameter` – A parameter is wrong.
    /// - `InvalidParameter.ParamError` – A parameter has a wrong value, or a required one is empty.
    /// - `MissingParameter` – A required parameter is missing.
    /// - `OperationDenied` – The operation was refused.
    /// - `UnauthorizedOperation` – The caller may not do this.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use tc3::essbasic::{
    ///     ChannelCreateRoleRequest, Client, DataPermissionLink, DataPermissionNode,
    ///     DataPermissionRange, Operator, Permission, PermissionGroup, PermissionSide,
    ///     PermissionVisibility,
    /// };
    ///
    /// # async fn example(client: &Client) -> Result<(), tc3::essbasic::Error> {
    /// let client = client
    ///     .as_operator(
    ///         Operator::app(" jsdk812kxkdfjks***k88123123")
    ///             .organization("test_org_openid")
    ///             .user("test_openid"),
    ///     );
    /// let request = ChannelCreateRoleRequest::new("xxx角色")
    ///     .description("这是一个自定义角色")
    ///     .permission_groups(
    ///         Vec::from([
    ///             PermissionGroup::new()
    ///                 .group_name("费用中心")
    ///                 .group_key("bill")
    ///                 .hide(PermissionVisibility::Shown)
    ///                 .permissions(
    ///                     Vec::from([
    ///                         Permission::new()
    ///                             .name("费用管理")
    ///                             .key("BillManagement")
    ///                             .r#type(PermissionSide::Frontend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::NotSet)
    ///                             .data_type(DataPermissionLink::NotSet)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(
    ///                                 Vec::from([
    ///                                     Permission::new()
    ///                                         .name("订单管理")
    ///                                         .key("BillOrderManagement")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("套餐管理")
    ///                                         .key("BillSetMealManagement")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("发票管理")
    ///                                         .key("BillInvoiceManagement")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                 ]),
    ///                             ),
    ///                     ]),
    ///                 ),
    ///             PermissionGroup::new()
    ///                 .group_name("开发者中心")
    ///                 .group_key("channel")
    ///                 .hide(PermissionVisibility::Shown)
    ///                 .permissions(
    ///                     Vec::from([
    ///                         Permission::new()
    ///                             .name("渠道模板控件管理")
    ///                             .key("WidgetManagement")
    ///                             .r#type(PermissionSide::Frontend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::NotSet)
    ///                             .data_type(DataPermissionLink::NotSet)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(
    ///                                 Vec::from([
    ///                                     Permission::new()
    ///                                         .name("渠道控件查看")
    ///                                         .key("DescribeChannelComponents")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("渠道控件编辑")
    ///                                         .key("InsertOrModifyChannelComponents")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("渠道控件删除")
    ///                                         .key("DeleteChannelComponents")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                 ]),
    ///                             ),
    ///                         Permission::new()
    ///                             .name("渠道模板库管理")
    ///                             .key("ChannelTemplateManagement")
    ///                             .r#type(PermissionSide::Frontend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::NotSet)
    ///                             .data_type(DataPermissionLink::NotSet)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(
    ///                                 Vec::from([
    ///                                     Permission::new()
    ///                                         .name("渠道模板库查看")
    ///                                         .key("DescribeChannelTemplate")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("渠道模板库编辑")
    ///                                         .key("InsertOrModifyChannelTemplate")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("渠道模板库删除")
    ///                                         .key("DeleteChannelTemplate")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                 ]),
    ///                             ),
    ///                     ]),
    ///                 ),
    ///             PermissionGroup::new()
    ///                 .group_name("合同中心")
    ///                 .group_key("Flow")
    ///                 .hide(PermissionVisibility::Shown)
    ///                 .permissions(
    ///                     Vec::from([
    ///                         Permission::new()
    ///                             .name("查询合同")
    ///                             .key("FlowsManagement")
    ///                             .r#type(PermissionSide::Frontend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::Root)
    ///                             .data_type(DataPermissionLink::OwnModule)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(
    ///                                 Vec::from([
    ///                                     Permission::new()
    ///                                         .name("企业全部合同")
    ///                                         .key("DescribeAllFlows")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::Leaf)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::Organization)
    ///                                         .data_to("")
    ///                                         .parent_key("FlowsManagement")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                 ]),
    ///                             ),
    ///                         Permission::new()
    ///                             .name("合同详情&预览")
    ///                             .key("FlowsManagement-Preview")
    ///                             .r#type(PermissionSide::Frontend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::Root)
    ///                             .data_type(DataPermissionLink::OtherModule)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("FlowsManagement")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(vec![]),
    ///                         Permission::new()
    ///                             .name("下载合同")
    ///                             .key("FlowsManagement-Download")
    ///                             .r#type(PermissionSide::Frontend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::Root)
    ///                             .data_type(DataPermissionLink::OtherModule)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("FlowsManagement")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(vec![]),
    ///                         Permission::new()
    ///                             .name("发起合同")
    ///                             .key("CreateFlow")
    ///                             .r#type(PermissionSide::Backend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::NotSet)
    ///                             .data_type(DataPermissionLink::NotSet)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(
    ///                                 Vec::from([
    ///                                     Permission::new()
    ///                                         .name("上传文件发起")
    ///                                         .key("FlowByImportedFile")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("企业模版发起")
    ///                                         .key("FlowByOrganizationTemplate")
    ///                                         .r#type(PermissionSide::Frontend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("创建签署二维码")
    ///                                         .key("CreateMultiFlowSignQRCode")
    ///                                         .r#type(PermissionSide::Frontend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                 ]),
    ///                             ),
    ///                         Permission::new()
    ///                             .name("领取合同")
    ///                             .key("FlowsManagement-Pickup")
    ///                             .r#type(PermissionSide::Frontend)
    ///                             .hide(PermissionVisibility::Hidden)
    ///                             .data_label(DataPermissionNode::NotSet)
    ///                             .data_type(DataPermissionLink::NotSet)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(vec![]),
    ///                         Permission::new()
    ///                             .name("撤销合同")
    ///                             .key("CancelFlow")
    ///                             .r#type(PermissionSide::Backend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::NotSet)
    ///                             .data_type(DataPermissionLink::NotSet)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(vec![]),
    ///                     ]),
    ///                 ),
    ///             PermissionGroup::new()
    ///                 .group_name("组织员工")
    ///                 .group_key("Organization")
    ///                 .hide(PermissionVisibility::Shown)
    ///                 .permissions(
    ///                     Vec::from([
    ///                         Permission::new()
    ///                             .name("组织架构管理")
    ///                             .key("OrgManagement")
    ///                             .r#type(PermissionSide::Frontend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::NotSet)
    ///                             .data_type(DataPermissionLink::NotSet)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(
    ///                                 Vec::from([
    ///                                     Permission::new()
    ///                                         .name("为员工分配角色")
    ///                                         .key("CreateUserRoles")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("编辑组织架构")
    ///                                         .key("ModifyYuFuOrg")
    ///                                         .r#type(PermissionSide::Frontend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                 ]),
    ///                             ),
    ///                         Permission::new()
    ///                             .name("角色管理")
    ///                             .key("RoleManagement")
    ///                             .r#type(PermissionSide::Frontend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::NotSet)
    ///                             .data_type(DataPermissionLink::NotSet)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(
    ///                                 Vec::from([
    ///                                     Permission::new()
    ///                                         .name("创建角色")
    ///                                         .key("CreateRole")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("修改角色")
    ///                                         .key("ModifyRole")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("删除角色")
    ///                                         .key("DeleteRole")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("启用&禁用角色")
    ///                                         .key("ModifyRoleStatus")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("添加员工")
    ///                                         .key("CreateRoleUsers")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("取消关联")
    ///                                         .key("DeleteRoleUsers")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                 ]),
    ///                             ),
    ///                     ]),
    ///                 ),
    ///             PermissionGroup::new()
    ///                 .group_name("印章中心")
    ///                 .group_key("Seal")
    ///                 .hide(PermissionVisibility::Shown)
    ///                 .permissions(
    ///                     Vec::from([
    ///                         Permission::new()
    ///                             .name("我持有企业印章")
    ///                             .key("SealManagement-Hold")
    ///                             .r#type(PermissionSide::Frontend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::NotSet)
    ///                             .data_type(DataPermissionLink::NotSet)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(
    ///                                 Vec::from([
    ///                                     Permission::new()
    ///                                         .name("查询印章")
    ///                                         .key("QueryHoldSeal")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Hidden)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                 ]),
    ///                             ),
    ///                         Permission::new()
    ///                             .name("印章管理")
    ///                             .key("SealManagement")
    ///                             .r#type(PermissionSide::Frontend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::NotSet)
    ///                             .data_type(DataPermissionLink::NotSet)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(
    ///                                 Vec::from([
    ///                                     Permission::new()
    ///                                         .name("查询印章")
    ///                                         .key("SealManagement-Manage-Detail")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(
    ///                                             Vec::from([
    ///                                                 Permission::new()
    ///                                                     .name("授权记录")
    ///                                                     .key("SealManagement-Manage-Detail-Holder")
    ///                                                     .r#type(PermissionSide::Backend)
    ///                                                     .hide(PermissionVisibility::Hidden)
    ///                                                     .data_label(DataPermissionNode::NotSet)
    ///                                                     .data_type(DataPermissionLink::NotSet)
    ///                                                     .data_range(DataPermissionRange::NotSet)
    ///                                                     .data_to("")
    ///                                                     .parent_key("")
    ///                                                     .is_checked(false)
    ///                                                     .children(vec![]),
    ///                                                 Permission::new()
    ///                                                     .name("关联模版")
    ///                                                     .key("SealManagement-Manage-Detail-Holder-Template")
    ///                                                     .r#type(PermissionSide::Backend)
    ///                                                     .hide(PermissionVisibility::Hidden)
    ///                                                     .data_label(DataPermissionNode::NotSet)
    ///                                                     .data_type(DataPermissionLink::NotSet)
    ///                                                     .data_range(DataPermissionRange::NotSet)
    ///                                                     .data_to("")
    ///                                                     .parent_key("")
    ///                                                     .is_checked(false)
    ///                                                     .children(vec![]),
    ///                                                 Permission::new()
    ///                                                     .name("用印记录")
    ///                                                     .key("SealManagement-Manage-Detail-Holder-Use-Record")
    ///                                                     .r#type(PermissionSide::Backend)
    ///                                                     .hide(PermissionVisibility::Hidden)
    ///                                                     .data_label(DataPermissionNode::NotSet)
    ///                                                     .data_type(DataPermissionLink::NotSet)
    ///                                                     .data_range(DataPermissionRange::NotSet)
    ///                                                     .data_to("")
    ///                                                     .parent_key("")
    ///                                                     .is_checked(false)
    ///                                                     .children(vec![]),
    ///                                                 Permission::new()
    ///                                                     .name("变更记录")
    ///                                                     .key("SealManagement-Manage-Detail-Holder-Change-Record")
    ///                                                     .r#type(PermissionSide::Frontend)
    ///                                                     .hide(PermissionVisibility::Hidden)
    ///                                                     .data_label(DataPermissionNode::NotSet)
    ///                                                     .data_type(DataPermissionLink::NotSet)
    ///                                                     .data_range(DataPermissionRange::NotSet)
    ///                                                     .data_to("")
    ///                                                     .parent_key("")
    ///                                                     .is_checked(false)
    ///                                                     .children(vec![]),
    ///                                             ]),
    ///                                         ),
    ///                                     Permission::new()
    ///                                         .name("创建印章")
    ///                                         .key("CreateSeal")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(
    ///                                             Vec::from([
    ///                                                 Permission::new()
    ///                                                     .name(
    ///                                                         "印章管理-可管理印章-新建印章-模版印章",
    ///                                                     )
    ///                                                     .key("SealManagement-Manage-Create-Template")
    ///                                                     .r#type(PermissionSide::Frontend)
    ///                                                     .hide(PermissionVisibility::Hidden)
    ///                                                     .data_label(DataPermissionNode::NotSet)
    ///                                                     .data_type(DataPermissionLink::NotSet)
    ///                                                     .data_range(DataPermissionRange::NotSet)
    ///                                                     .data_to("")
    ///                                                     .parent_key("")
    ///                                                     .is_checked(false)
    ///                                                     .children(vec![]),
    ///                                                 Permission::new()
    ///                                                     .name(
    ///                                                         "印章管理-可管理印章-新建印章-本地上传",
    ///                                                     )
    ///                                                     .key("SealManagement-Manage-Create-Upload")
    ///                                                     .r#type(PermissionSide::Frontend)
    ///                                                     .hide(PermissionVisibility::Hidden)
    ///                                                     .data_label(DataPermissionNode::NotSet)
    ///                                                     .data_type(DataPermissionLink::NotSet)
    ///                                                     .data_range(DataPermissionRange::NotSet)
    ///                                                     .data_to("")
    ///                                                     .parent_key("")
    ///                                                     .is_checked(false)
    ///                                                     .children(vec![]),
    ///                                             ]),
    ///                                         ),
    ///                                     Permission::new()
    ///                                         .name("修改印章")
    ///                                         .key("ModifySeal")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("分配印章管理人")
    ///                                         .key("CreateSealPolicy")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("删除印章")
    ///                                         .key("DeleteSeal")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("单次用印审批")
    ///                                         .key("ApplySealOnce")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                 ]),
    ///                             ),
    ///                     ]),
    ///                 ),
    ///             PermissionGroup::new()
    ///                 .group_name("模板中心")
    ///                 .group_key("Template")
    ///                 .hide(PermissionVisibility::Shown)
    ///                 .permissions(
    ///                     Vec::from([
    ///                         Permission::new()
    ///                             .name("模板管理")
    ///                             .key("TemplateManagement")
    ///                             .r#type(PermissionSide::Frontend)
    ///                             .hide(PermissionVisibility::Shown)
    ///                             .data_label(DataPermissionNode::NotSet)
    ///                             .data_type(DataPermissionLink::NotSet)
    ///                             .data_range(DataPermissionRange::NotSet)
    ///                             .data_to("")
    ///                             .parent_key("")
    ///                             .is_checked(false)
    ///                             .children(
    ///                                 Vec::from([
    ///                                     Permission::new()
    ///                                         .name("查询模板")
    ///                                         .key("TemplateManagement-Query")
    ///                                         .r#type(PermissionSide::Frontend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("官方模板收藏")
    ///                                         .key("OfficialFlowTemplateCollection")
    ///                                         .r#type(PermissionSide::Frontend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("下载模板")
    ///                                         .key("TemplateManagement-Download")
    ///                                         .r#type(PermissionSide::Frontend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("创建模板")
    ///                                         .key("TemplateManagement-Create")
    ///                                         .r#type(PermissionSide::Frontend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("删除模板")
    ///                                         .key("DeleteFlowTemplates")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                     Permission::new()
    ///                                         .name("编辑模板")
    ///                                         .key("ModifyFlowTemplate")
    ///                                         .r#type(PermissionSide::Backend)
    ///                                         .hide(PermissionVisibility::Shown)
    ///                                         .data_label(DataPermissionNode::NotSet)
    ///                                         .data_type(DataPermissionLink::NotSet)
    ///                                         .data_range(DataPermissionRange::NotSet)
    ///                                         .data_to("")
    ///                                         .parent_key("")
    ///                                         .is_checked(false)
    ///                                         .children(vec![]),
    ///                                 ]),
    ///                             ),
    ///                     ]),
    ///                 ),
    ///         ]),
    ///     );
    /// let response = client.channel_create_role(&request).await?;
    /// println!("{:?}", response.role_id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn channel_create_role(
        &self,
        request: &ChannelCreateRoleRequest,
    ) -> impl Future<Output = Result<ChannelCreateRoleResponse, Error>> {
        self.call(request)
    }
}

/// Request of [`Client::channel_create_role`].
#[must_use]
#[non_exhaustive]
pub struct ChannelCreateRoleRequest {
    /// Name of the role.
    ///
    /// - On the wire: `Name`, String, required
    /// - Limit: at most 20 characters (checked before sending), only Chinese characters, letters, digits and `_`
    ///   (logs a warning)
    /// - Example: `张三`
    pub name: String,

    /// On whose behalf the call is made. Organization and employee must have verified identity.
    ///
    /// - On the wire: `Agent`, object `Agent`, set it here or with [`Client::as_operator`]
    /// - Must set: `AppId`, `ProxyOrganizationOpenId`, `ProxyOperator.OpenId`
    pub agent: Option<Agent>,

    /// Description of the role.
    ///
    /// - On the wire: `Description`, String, optional
    /// - Limit: at most 50 characters (checked before sending)
    /// - Example: `这是一个XXXX角色`
    pub description: Option<String>,

    /// Permission tree of the role. It must be complete: take the newest one from `ChannelDescribeRoles`, which may
    /// change, and set `IsChecked` of the nodes to grant, including all nodes below a granted one. If left out, no
    /// permissions are set.
    ///
    /// - On the wire: `PermissionGroups`, list of object `PermissionGroup`, optional
    pub permission_groups: Option<Vec<PermissionGroup>>,
}

impl ChannelCreateRoleRequest {
    /// Creates a request from its required fields; optional fields have setters.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..rt::unset()
        }
    }

    /// Sets `Agent`. On whose behalf the call is made.
    #[inline]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = Some(agent);
        self
    }

    /// Sets `Description`. Description of the role.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `PermissionGroups`. Permission tree of the role.
    #[inline]
    pub fn permission_groups(mut self, permission_groups: Vec<PermissionGroup>) -> Self {
        self.permission_groups = Some(permission_groups);
        self
    }
}

/// Response of [`Client::channel_create_role`].
#[non_exhaustive]
pub struct ChannelCreateRoleResponse {
    /// Identifier of the role.
    ///
    /// - On the wire: `RoleId`, String
    /// - Example: `abc8jkkjds***121212`
    pub role_id: Option<String>,

    /// Identifies the call; quote it when you contact the vendor's support.
    ///
    /// - On the wire: `RequestId`, String, always present in responses
    pub request_id: String,

    /// Not from the service: what [`Self::metadata`] returns.
    _metadata: rt::ResponseMetadata,
}

impl rt::Action for ChannelCreateRoleRequest {
    const INFO: &'static rt::ActionInfo = &rt::ActionInfo {
        operator: Some(1),
        needs: &[&["AppId"], &["ProxyOrganizationOpenId"], &["ProxyOperator", "OpenId"]],
        retry: rt::ActionRetry::Never,
        rate_limit: Some(20),
        ..rt::ActionInfo::of(&SERVICE, "ChannelCreateRole")
    };
    type Response = ChannelCreateRoleResponse;
}

rt::request! {
    ChannelCreateRoleRequest {
        0 name: "Name", required().limits(&[max_chars(20), charset(CHINESE.with(LETTERS).with(DIGITS).and("_"))]);
        1 agent: Option "Agent", required();
        2 description: Option "Description", limits(&[max_chars(50)]);
        3 permission_groups: Option "PermissionGroups";
    }
}

rt::response! {
    ChannelCreateRoleResponse {
        0 role_id: Option "RoleId";
        1 request_id: "RequestId";
    }
}
