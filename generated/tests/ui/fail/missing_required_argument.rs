//! A required argument that is left out.
use tc3::essbasic::{ExtendedService, ModifyExtendedServiceRequest};

fn main() {
    ModifyExtendedServiceRequest::new(ExtendedService::AutoSign);
}
