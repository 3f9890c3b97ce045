//! Passes the value of another enum.
use tc3::essbasic::{ExtendedService, ModifyExtendedServiceRequest, NotifyType, ServiceSwitch};

fn main() {
    ModifyExtendedServiceRequest::new(ExtendedService::AutoSign, ServiceSwitch::Open).endpoint(NotifyType::Sms);
}
