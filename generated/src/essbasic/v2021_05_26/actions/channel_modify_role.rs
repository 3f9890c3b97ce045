// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/actions/ChannelModifyRole.yaml

use crate::essbasic::v2021_05_26::types::{Agent, PermissionGroup};

impl crate::essbasic::v2021_05_26::Client {
    /// Changes name, description or permissions of a role of your own.
    ///
    /// - [API Explorer](https://console.cloud.tencent.com/api/explorer?Product=essbasic&Version=2021-05-26&Action=ChannelModifyRole)
    /// - Rate limit: 20 calls per second
    /// - Retry: must not be sent again when its answer was lost
    ///
    /// Facts as of 2026-10-26.
    ///
    /// # Errors
    ///
    /// Codes documented for this action; those of every action may come, too:
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
    ///     ChannelModifyRoleRequest, ChannelModifyRoleRequestArgs, Client, DataPermissionLink,
    ///     DataPermissionNode, DataPermissionRange, Operator, Permission, PermissionGroup,
    ///     PermissionSide, PermissionVisibility,
    /// };
    ///
    /// # async fn example(client: &Client) -> ::std::result::Result<(), tc3::essbasic::Error> {
    /// let desk = client
    ///     .as_operator(
    ///         Operator::app(" jsdk812kxkdfjks***k88123123")
    ///             .organization("test_org_openid")
    ///             .user("test_openid"),
    ///     );
    /// let request = ChannelModifyRoleRequest::new(ChannelModifyRoleRequestArgs {
    ///         name: "xxx角色".into(),
    ///         role_id: "123456**89".into(),
    ///     })
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
    /// let response = desk.channel_modify_role(&request).await?;
    /// println!("{}", response.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel_modify_role(
        &self,
        request: &ChannelModifyRoleRequest,
    ) -> impl ::std::future::Future<
        Output = ::std::result::Result<
            ChannelModifyRoleResponse,
            crate::essbasic::v2021_05_26::Error,
        >,
    > {
        self.call(request)
    }
}

impl ::tc3_runtime::Action for ChannelModifyRoleRequest {
    const INFO: &'static ::tc3_runtime::ActionInfo = &::tc3_runtime::ActionInfo {
        service: &crate::essbasic::v2021_05_26::client::SERVICE,
        name: "ChannelModifyRole",
        host: ::std::option::Option::None,
        operator: ::std::option::Option::Some(0),
        needs: &[],
        retry: ::tc3_runtime::ActionRetry::Never,
        rate_limit: ::std::option::Option::Some(20),
    };
    type Response = ChannelModifyRoleResponse;
}

/// What is sent by [`Client::channel_modify_role`](crate::essbasic::v2021_05_26::Client::channel_modify_role).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelModifyRoleRequest {
    /// On whose behalf the call is made.
    ///
    /// - On the wire: `Agent`, object `Agent`, set here or by `Client::as_operator`
    pub agent: ::std::option::Option<Agent>,
    /// Name of the role.
    ///
    /// - On the wire: `Name`, String, required
    /// - Limit: at most 20 characters (else not sent), only Chinese characters, letters, digits and `_` (else a warning)
    /// - Example: `资料管理员`
    pub name: ::std::string::String,
    /// Role to change, from `ChannelDescribeRoles`.
    ///
    /// - On the wire: `RoleId`, String, required
    /// - Example: `yDxZtUyKQD2JuqUuO4zjERYG3XNeEJXw`
    pub role_id: ::std::string::String,
    /// Description of the role.
    ///
    /// - On the wire: `Description`, String, optional
    /// - Limit: at most 50 characters (else not sent)
    /// - Example: `管理资料的角色`
    pub description: ::std::option::Option<::std::string::String>,
    /// New permission tree of the role. It must be complete: take the newest one from `ChannelDescribeRoles`, which may change, and set `IsChecked` of the nodes to grant, including all nodes below a granted one. If left out, permissions are not set.
    ///
    /// - On the wire: `PermissionGroups`, list of object `PermissionGroup`, optional
    pub permission_groups: ::std::option::Option<::std::vec::Vec<PermissionGroup>>,
}

impl ChannelModifyRoleRequest {
    /// One with everything that is required; the rest has setters.
    #[must_use]
    pub fn new(args: ChannelModifyRoleRequestArgs) -> Self {
        Self {
            agent: ::std::option::Option::None,
            name: args.name,
            role_id: args.role_id,
            description: ::std::option::Option::None,
            permission_groups: ::std::option::Option::None,
        }
    }
    /// On whose behalf the call is made.
    ///
    /// `Agent` on the wire.
    #[must_use]
    pub fn agent(mut self, agent: Agent) -> Self {
        self.agent = ::std::option::Option::Some(agent);
        self
    }
    /// Description of the role.
    ///
    /// `Description` on the wire.
    #[must_use]
    pub fn description(
        mut self,
        description: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.description = ::std::option::Option::Some(description.into());
        self
    }
    /// New permission tree of the role.
    ///
    /// `PermissionGroups` on the wire.
    #[must_use]
    pub fn permission_groups(
        mut self,
        permission_groups: ::std::vec::Vec<PermissionGroup>,
    ) -> Self {
        self.permission_groups = ::std::option::Option::Some(permission_groups);
        self
    }
}

/// What [`ChannelModifyRoleRequest::new`] takes, by name.
#[derive(Clone)]
pub struct ChannelModifyRoleRequestArgs {
    /// Name of the role.
    ///
    /// `Name` on the wire.
    pub name: ::std::string::String,
    /// Role to change, from `ChannelDescribeRoles`.
    ///
    /// `RoleId` on the wire.
    pub role_id: ::std::string::String,
}

impl ::tc3_runtime::Record for ChannelModifyRoleRequest {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelModifyRoleRequest",
        fields: &::tc3_runtime::validate::Field::table(
            ["Agent", "Name", "RoleId", "Description", "PermissionGroups"],
            [
                (0, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    1,
                    ::tc3_runtime::validate::Field {
                        required: true,
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(20),
                            ),
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::Charset(
                                    ::tc3_runtime::validate::Charset::ChineseAlphanumericUnderscore,
                                ),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
                (2, ::tc3_runtime::validate::Field::REQUIRED),
                (
                    3,
                    ::tc3_runtime::validate::Field {
                        limits: &[
                            ::tc3_runtime::validate::Limit::new(
                                ::tc3_runtime::validate::Check::MaxChars(50),
                            ),
                        ],
                        ..::tc3_runtime::validate::Field::PLAIN
                    },
                ),
            ],
        ),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.agent),
            1 => ::tc3_runtime::AsValue::as_value(&self.name),
            2 => ::tc3_runtime::AsValue::as_value(&self.role_id),
            3 => ::tc3_runtime::AsValue::as_value(&self.description),
            4 => ::tc3_runtime::AsValue::as_value(&self.permission_groups),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelModifyRoleRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

impl ::tc3_runtime::serde_core::Serialize for ChannelModifyRoleRequest {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::Decode for ChannelModifyRoleRequest {
    fn empty() -> Self {
        Self {
            agent: ::tc3_runtime::Wire::empty(),
            name: ::tc3_runtime::Wire::empty(),
            role_id: ::tc3_runtime::Wire::empty(),
            description: ::tc3_runtime::Wire::empty(),
            permission_groups: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.agent),
            1 => ::tc3_runtime::decode::slot(map, &mut self.name),
            2 => ::tc3_runtime::decode::slot(map, &mut self.role_id),
            3 => ::tc3_runtime::decode::slot(map, &mut self.description),
            4 => ::tc3_runtime::decode::slot(map, &mut self.permission_groups),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

#[cfg(feature = "serde-full")]
impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChannelModifyRoleRequest {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}

/// What comes back from [`Client::channel_modify_role`](crate::essbasic::v2021_05_26::Client::channel_modify_role).
///
/// Facts as of 2026-10-26.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChannelModifyRoleResponse {
    /// Identifier of the role.
    ///
    /// - On the wire: `RoleId`, String
    /// - Example: `189756**32`
    pub role_id: ::std::option::Option<::std::string::String>,
    /// Identifies the call; the vendor's support asks for it.
    pub request_id: ::std::string::String,
}

impl ::std::default::Default for ChannelModifyRoleResponse {
    fn default() -> Self {
        ::tc3_runtime::Decode::empty()
    }
}

impl ::tc3_runtime::Record for ChannelModifyRoleResponse {
    const SHAPE: &'static ::tc3_runtime::validate::Shape<'static> = &::tc3_runtime::validate::Shape {
        name: "ChannelModifyRoleResponse",
        fields: &::tc3_runtime::validate::Field::table(["RoleId", "RequestId"], []),
        rules: &[],
    };
    fn field(&self, index: usize) -> ::tc3_runtime::validate::Value<'_> {
        match index {
            0 => ::tc3_runtime::AsValue::as_value(&self.role_id),
            1 => ::tc3_runtime::AsValue::as_value(&self.request_id),
            _ => ::tc3_runtime::validate::Value::Absent,
        }
    }
}

impl ::std::fmt::Debug for ChannelModifyRoleResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        ::tc3_runtime::debug::object(self, f)
    }
}

#[cfg(feature = "serde-full")]
impl ::tc3_runtime::serde_core::Serialize for ChannelModifyRoleResponse {
    fn serialize<S: ::tc3_runtime::serde_core::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        ::tc3_runtime::encode::object(self, serializer)
    }
}

impl ::tc3_runtime::Decode for ChannelModifyRoleResponse {
    fn empty() -> Self {
        Self {
            role_id: ::tc3_runtime::Wire::empty(),
            request_id: ::tc3_runtime::Wire::empty(),
        }
    }
    fn member<'de, A: ::tc3_runtime::serde_core::de::MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut A,
    ) -> ::std::result::Result<(), A::Error> {
        match index {
            0 => ::tc3_runtime::decode::slot(map, &mut self.role_id),
            1 => ::tc3_runtime::decode::slot(map, &mut self.request_id),
            _ => ::tc3_runtime::decode::skip(map),
        }
    }
}

impl<'de> ::tc3_runtime::serde_core::Deserialize<'de> for ChannelModifyRoleResponse {
    fn deserialize<D: ::tc3_runtime::serde_core::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::tc3_runtime::decode::object(deserializer)
    }
}
