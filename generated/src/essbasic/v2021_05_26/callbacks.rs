// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/essbasic/2021-05-26/callbacks/
// A variant of `Event` for each type of message, with the struct of its data and the type on the wire.
// How a message is read (`kind`, `KINDS`, `impl rt::callbacks::Event`) is in runtime/src/callbacks/macros.rs.

//! Messages that the service posts to an application.
//!
//! A [`Receiver`] verifies, decrypts and reads what was posted; each type of message is a variant of [`Event`].
//! Members that no field has are in the JSON of the [`Message`].
//!
//! ```no_run
//! use tc3::http::{HeaderMap, StatusCode};
//! use tc3::essbasic::callbacks::{Event, Received, Receiver, RecentMessages};
//!
//! # fn example(headers: &HeaderMap, body: &[u8]) -> Result<StatusCode, Box<dyn std::error::Error>> {
//! let receiver = Receiver::builder()
//!     .token("token of the console")
//!     .key("key of the console, 32 letters.")
//!     .remember(RecentMessages::new(10_000))
//!     .build()?;
//! let status = match receiver.receive(headers, body) {
//!     Ok(Received::Message(message, handling)) => {
//!         match &message.event {
//!             Event::Unknown(event) => println!("a new type of message: {}", event.kind()),
//!             event => println!("{}", event.kind()),
//!         }
//!         // Until then other deliveries are refused. Where `handling` is dropped instead, the next one counts as the first.
//!         handling.done();
//!         StatusCode::OK
//!     }
//!     // A check of the address, or a message that was handled before.
//!     Ok(_) => StatusCode::OK,
//!     Err(refused) => refused.status(),
//! };
//! # Ok(status)
//! # }
//! ```

mod approver_deadline_expired;
mod audit_seal_auth;
mod auto_sign_seal_img;
mod billing_use;
mod cancel_flows;
mod cancel_user_auto_sign;
mod close_organization;
mod create_flow_by_qr_code;
mod create_flow_review;
mod disable_user_auto_sign;
mod document_fill;
mod employee_seal_auth;
mod flow_cost;
mod flow_group_status_change;
mod flow_risk_identify;
mod flow_status_change;
mod forward_flow;
mod legal_person_change_open_id;
mod modify_organization_base_info;
mod multi_flow_sign_qr_code_cost;
mod open_user_auto_sign;
mod operate_extended_service;
mod operate_seal;
mod operator_auth;
mod org_auth;
mod org_auth_audit;
mod org_authorization_file_invalid;
mod org_authorization_file_submit;
mod org_authorization_payment_status_change;
mod org_certify;
mod org_open_tsign_biz;
mod organization_authorization;
mod partner_server_sign_authorization;
mod quite_job;
mod receive_flow;
mod roles_change;
mod seal_policy_workflow;
mod super_admin_change;
mod template_add;
mod template_available;
mod template_delete;
mod template_update;
mod verify_staff_fail;
mod verify_staff_info;

pub use approver_deadline_expired::ApproverDeadlineExpiredEvent;
pub use audit_seal_auth::AuditSealAuthEvent;
pub use auto_sign_seal_img::AutoSignSealImgEvent;
pub use billing_use::BillingUseEvent;
pub use cancel_flows::CancelFlowsEvent;
pub use cancel_user_auto_sign::CancelUserAutoSignEvent;
pub use close_organization::CloseOrganizationEvent;
pub use create_flow_by_qr_code::CreateFlowByQrCodeEvent;
pub use create_flow_review::CreateFlowReviewEvent;
pub use disable_user_auto_sign::DisableUserAutoSignEvent;
pub use document_fill::DocumentFillEvent;
pub use employee_seal_auth::EmployeeSealAuthEvent;
pub use flow_cost::FlowCostEvent;
pub use flow_group_status_change::FlowGroupStatusChangeEvent;
pub use flow_risk_identify::FlowRiskIdentifyEvent;
pub use flow_status_change::{
    FlowCallbackType, FlowOperation, FlowStatusChangeEvent, UnknownFlowCallbackType,
    UnknownFlowOperation,
};
pub use forward_flow::ForwardFlowEvent;
pub use legal_person_change_open_id::LegalPersonChangeOpenIdEvent;
pub use modify_organization_base_info::ModifyOrganizationBaseInfoEvent;
pub use multi_flow_sign_qr_code_cost::MultiFlowSignQrCodeCostEvent;
pub use open_user_auto_sign::OpenUserAutoSignEvent;
pub use operate_extended_service::OperateExtendedServiceEvent;
pub use operate_seal::{OperateSealEvent, SealOperation, UnknownSealOperation};
pub use operator_auth::OperatorAuthEvent;
pub use org_auth::OrgAuthEvent;
pub use org_auth_audit::OrgAuthAuditEvent;
pub use org_authorization_file_invalid::OrgAuthorizationFileInvalidEvent;
pub use org_authorization_file_submit::OrgAuthorizationFileSubmitEvent;
pub use org_authorization_payment_status_change::OrgAuthorizationPaymentStatusChangeEvent;
pub use org_certify::OrgCertifyEvent;
pub use org_open_tsign_biz::OrgOpenTsignBizEvent;
pub use organization_authorization::OrganizationAuthorizationEvent;
pub use partner_server_sign_authorization::PartnerServerSignAuthorizationEvent;
pub use quite_job::QuiteJobEvent;
pub use receive_flow::ReceiveFlowEvent;
pub use roles_change::RolesChangeEvent;
pub use seal_policy_workflow::SealPolicyWorkflowEvent;
pub use super_admin_change::SuperAdminChangeEvent;
pub use template_add::TemplateAddEvent;
pub use template_available::TemplateAvailableEvent;
pub use template_delete::TemplateDeleteEvent;
pub use template_update::TemplateUpdateEvent;
pub use verify_staff_fail::VerifyStaffFailEvent;
pub use verify_staff_info::VerifyStaffInfoEvent;
pub use tc3_runtime::callbacks::{
    Handling, MemoryError, Message, MessageClaim, MessageMemory, ReceiveError, Received,
    ReceiverBuilder, RecentMessages, SIGNATURE_HEADER, Sender, Sent, SetupError,
    UnknownEvent,
};
use tc3_runtime as rt;

/// Receives the messages of an application.
pub type Receiver = rt::callbacks::Receiver<Event>;

rt::events! {
    /// What a message reports.
    pub enum Event {
        /// `ApproverDeadlineExpired` – The time of a signer is over.
        ApproverDeadlineExpired(ApproverDeadlineExpiredEvent) = "ApproverDeadlineExpired",
        /// `AuditSealAuth` – The picture of a seal was reviewed.
        AuditSealAuth(AuditSealAuthEvent) = "AuditSealAuth",
        /// `AutoSignSealImg` – The picture of the signature for automatic signing.
        AutoSignSealImg(AutoSignSealImgEvent) = "AutoSignSealImg",
        /// `BillingUse` – A quota was used up.
        BillingUse(BillingUseEvent) = "BillingUse",
        /// `CancelFlows` – A task that cancels flows has ended.
        CancelFlows(CancelFlowsEvent) = "CancelFlows",
        /// `CancelUserAutoSign` – The link to turn on automatic signing was withdrawn.
        CancelUserAutoSign(CancelUserAutoSignEvent) = "CancelUserAutoSign",
        /// `CloseOrganization` – An organization was closed.
        CloseOrganization(CloseOrganizationEvent) = "CloseOrganization",
        /// `CreateFlowByQrCode` – A flow could not be started by a QR code.
        CreateFlowByQrCode(CreateFlowByQrCodeEvent) = "CreateFlowByQrCode",
        /// `CreateFlowReview` – A flow waits for review before it can start.
        CreateFlowReview(CreateFlowReviewEvent) = "CreateFlowReview",
        /// `DisableUserAutoSign` – A person has turned off automatic signing.
        DisableUserAutoSign(DisableUserAutoSignEvent) = "DisableUserAutoSign",
        /// `DocumentFill` – The document of a flow has been composed.
        DocumentFill(DocumentFillEvent) = "DocumentFill",
        /// `EmployeeSealAuth` – An employee has authorized the use of a qualification seal.
        EmployeeSealAuth(EmployeeSealAuthEvent) = "EmployeeSealAuth",
        /// `FlowCost` – A flow has used up a quota.
        #[deprecated(note = "use `BillingUse` instead. The vendor calls it discontinued.")]
        FlowCost(FlowCostEvent) = "FlowCost",
        /// `FlowGroupStatusChange` – A flow group is in another state.
        FlowGroupStatusChange(FlowGroupStatusChangeEvent) = "FlowGroupStatusChange",
        /// `FlowRiskIdentify` – The risks of a contract were identified.
        FlowRiskIdentify(FlowRiskIdentifyEvent) = "FlowRiskIdentify",
        /// `FlowStatusChange` – A flow or one of its signers is in another state.
        FlowStatusChange(FlowStatusChangeEvent) = "FlowStatusChange",
        /// `ForwardFLow` – A signer has handed over a flow.
        ForwardFlow(ForwardFlowEvent) = "ForwardFLow",
        /// `LegalPersonChangeOpenId` – The legal representative has joined or has another OpenId.
        LegalPersonChangeOpenId(LegalPersonChangeOpenIdEvent) = "LegalPersonChangeOpenId",
        /// `ModifyOrganizationBaseInfo` – The data of an organization have changed.
        ModifyOrganizationBaseInfo(ModifyOrganizationBaseInfoEvent) = "ModifyOrganizationBaseInfo",
        /// `MultiFlowSignQrCodeCost` – A flow that a QR code has started has used up a quota.
        MultiFlowSignQrCodeCost(MultiFlowSignQrCodeCostEvent) = "MultiFlowSignQrCodeCost",
        /// `OpenUserAutoSign` – A person has turned on automatic signing.
        OpenUserAutoSign(OpenUserAutoSignEvent) = "OpenUserAutoSign",
        /// `OperateExtendedService` – An extended service was opened or closed.
        OperateExtendedService(OperateExtendedServiceEvent) = "OperateExtendedService",
        /// `OperateSeal` – A seal was created, changed or authorized.
        OperateSeal(OperateSealEvent) = "OperateSeal",
        /// `OperatorAuth` – An operator has given the authorization.
        OperatorAuth(OperatorAuthEvent) = "OperatorAuth",
        /// `OrgAuth` – A client organization has allowed the platform to use the service for it.
        OrgAuth(OrgAuthEvent) = "OrgAuth",
        /// `OrgAuthAudit` – The registration data of an organization were reviewed.
        OrgAuthAudit(OrgAuthAuditEvent) = "OrgAuthAudit",
        /// `OrgAuthorizationFileInvalid` – An authorization letter is void.
        OrgAuthorizationFileInvalid(OrgAuthorizationFileInvalidEvent) = "OrgAuthorizationFileInvalid",
        /// `OrgAuthorizationFileSubmit` – An authorization letter was uploaded.
        OrgAuthorizationFileSubmit(OrgAuthorizationFileSubmitEvent) = "OrgAuthorizationFileSubmit",
        /// `OrgAuthorizationPaymentStatusChange` – The payment that verifies an organization is in another state.
        OrgAuthorizationPaymentStatusChange(OrgAuthorizationPaymentStatusChangeEvent) = "OrgAuthorizationPaymentStatusChange",
        /// `OrgCertify` – An authorization letter was reviewed.
        OrgCertify(OrgCertifyEvent) = "OrgCertify",
        /// `OrgOpenTsignBiz` – A client organization can use the service.
        OrgOpenTsignBiz(OrgOpenTsignBizEvent) = "OrgOpenTsignBiz",
        /// `OrganizationAuthorization` – The verification of an organization has begun or is void.
        OrganizationAuthorization(OrganizationAuthorizationEvent) = "OrganizationAuthorization",
        /// `PartnerServerSignAuthorization` – An organization has authorized another one to sign automatically for it.
        PartnerServerSignAuthorization(PartnerServerSignAuthorizationEvent) = "PartnerServerSignAuthorization",
        /// `QuiteJob` – An employee has left an organization.
        QuiteJob(QuiteJobEvent) = "QuiteJob",
        /// `ReceiveFlow` – A flow was claimed.
        ReceiveFlow(ReceiveFlowEvent) = "ReceiveFlow",
        /// `RolesChange` – The roles of an employee have changed.
        RolesChange(RolesChangeEvent) = "RolesChange",
        /// `SealPolicyWorkflow` – The request for the use of a seal is in another state.
        SealPolicyWorkflow(SealPolicyWorkflowEvent) = "SealPolicyWorkflow",
        /// `SuperAdminChange` – An organization has another super administrator.
        SuperAdminChange(SuperAdminChangeEvent) = "SuperAdminChange",
        /// `TemplateAdd` – A template was created.
        TemplateAdd(TemplateAddEvent) = "TemplateAdd",
        /// `TemplateAvailable` – A template was enabled or disabled.
        TemplateAvailable(TemplateAvailableEvent) = "TemplateAvailable",
        /// `TemplateDelete` – A template was deleted.
        TemplateDelete(TemplateDeleteEvent) = "TemplateDelete",
        /// `TemplateUpdate` – A template was changed.
        TemplateUpdate(TemplateUpdateEvent) = "TemplateUpdate",
        /// `VerifyStaffFail` – An employee could not join an organization.
        VerifyStaffFail(VerifyStaffFailEvent) = "VerifyStaffFail",
        /// `VerifyStaffInfo` – An employee has joined an organization.
        VerifyStaffInfo(VerifyStaffInfoEvent) = "VerifyStaffInfo",
    }
}
