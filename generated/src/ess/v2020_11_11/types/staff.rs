// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/Staff.yaml
// At the end, who holds it (`sent`: requests, `received`: responses, `both`), and for each field its index, name, `Option`
// if it can be unset, name on the wire, facts (runtime/src/table.rs). All else follows: see runtime/src/macros/record.rs.
// `rt::…_enum!`: an enum, the type of its unknown values, its known ones; see open_enum.rs there.

use tc3_runtime as rt;
use crate::ess::v2020_11_11::types::{Department, StaffRole};

/// An employee of the organization. To create or change one, leave out what only results hold: roles, dates, and
/// whether the employee is verified or has left; `ReceiveUserId` and `ReceiveOpenId` are for employees who leave.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct Staff {
    /// Identifier of the employee in e-Sign. Leave it out to create an employee.
    ///
    /// - On the wire: `UserId`, String, optional, always present in responses
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Example: `yDRCLUUgygq2xun5UuO4zjEwg0vjoimj`
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: Option<String>,

    /// Name or nickname of the employee.
    ///
    /// - On the wire: `DisplayName`, String, optional, always present in responses
    /// - Example: `张三`
    /// - Sensitive: never shown in errors, logs and debug output
    pub display_name: Option<String>,

    /// Mainland mobile number of the employee, without +86.
    ///
    /// - On the wire: `Mobile`, String, optional, always present in responses
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Example: `13800000000`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: Option<String>,

    /// Email address of the employee.
    ///
    /// - On the wire: `Email`, String, optional, always present in responses
    /// - Limit: an e-mail address (logs a warning)
    /// - Example: `testtest@tencent.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub email: Option<String>,

    /// Your identifier of the employee. Leave it out if the call shall remind the employee to verify identity.
    ///
    /// - On the wire: `OpenId`, String, optional, always present in responses
    /// - Example: `open_user1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: Option<String>,

    /// Roles of the employee. In results only.
    ///
    /// - On the wire: `Roles`, list of object `StaffRole`, optional, always present in responses
    pub roles: Option<Vec<StaffRole>>,

    /// Department of the employee.
    ///
    /// - On the wire: `Department`, object `Department`, optional, always present in responses
    pub department: Option<Department>,

    /// Whether the employee has verified identity. In results only.
    ///
    /// - On the wire: `Verified`, Boolean, optional, always present in responses
    /// - Example: `false`
    pub verified: Option<bool>,

    /// Unix time at which the employee was created. In results only.
    ///
    /// - On the wire: `CreatedOn`, Unix time in seconds, optional, always present in responses
    /// - Example: `1691563315`
    pub created_on: Option<i64>,

    /// Unix time at which the employee verified identity. In results only.
    ///
    /// - On the wire: `VerifiedOn`, Unix time in seconds, optional, always present in responses
    /// - Example: `1691563315`
    pub verified_on: Option<i64>,

    /// Whether the employee has left. In results only.
    ///
    /// - On the wire: `QuiteJob`, Integer, optional, always present in responses
    /// - Example: `0`
    pub quite_job: Option<EmploymentStatus>,

    /// Employee who takes over when this one leaves, by the identifier in e-Sign.
    ///
    /// - On the wire: `ReceiveUserId`, String, optional, always present in responses
    /// - Example: `yDxVwUyKQWho8CUuO4zjEyQOAgwvr4Zy`
    /// - Sensitive: never shown in errors, logs and debug output
    pub receive_user_id: Option<String>,

    /// Employee who takes over when this one leaves, by your identifier.
    ///
    /// - On the wire: `ReceiveOpenId`, String, optional, always present in responses
    /// - Example: `open_user2`
    /// - Sensitive: never shown in errors, logs and debug output
    pub receive_open_id: Option<String>,

    /// Account of the employee in WeCom; only to create employees of organizations that use WeCom.
    ///
    /// - On the wire: `WeworkOpenId`, String, optional
    /// - Example: `wework_open1`
    /// - Sensitive: never shown in errors, logs and debug output
    pub wework_open_id: Option<String>,
}

impl Staff {
    /// Creates a value with no fields set; all are optional.
    #[inline]
    pub fn new() -> Self {
        rt::unset()
    }

    /// Sets `UserId`. Identifier of the employee in e-Sign.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `DisplayName`. Name or nickname of the employee.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets `Mobile`. Mainland mobile number of the employee, without +86.
    pub fn mobile(mut self, mobile: impl Into<String>) -> Self {
        self.mobile = Some(mobile.into());
        self
    }

    /// Sets `Email`. Email address of the employee.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `OpenId`. Your identifier of the employee.
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }

    /// Sets `Roles`. Roles of the employee.
    #[inline]
    pub fn roles(mut self, roles: Vec<StaffRole>) -> Self {
        self.roles = Some(roles);
        self
    }

    /// Sets `Department`. Department of the employee.
    #[inline]
    pub fn department(mut self, department: Department) -> Self {
        self.department = Some(department);
        self
    }

    /// Sets `Verified`. Whether the employee has verified identity.
    #[inline]
    pub fn verified(mut self, verified: bool) -> Self {
        self.verified = Some(verified);
        self
    }

    /// Sets `CreatedOn`. Unix time at which the employee was created.
    #[inline]
    pub fn created_on(mut self, created_on: i64) -> Self {
        self.created_on = Some(created_on);
        self
    }

    /// Sets `VerifiedOn`. Unix time at which the employee verified identity.
    #[inline]
    pub fn verified_on(mut self, verified_on: i64) -> Self {
        self.verified_on = Some(verified_on);
        self
    }

    /// Sets `QuiteJob`. Whether the employee has left.
    #[inline]
    pub fn quite_job(mut self, quite_job: EmploymentStatus) -> Self {
        self.quite_job = Some(quite_job);
        self
    }

    /// Sets `ReceiveUserId`. Employee who takes over when this one leaves, by the identifier in e-Sign.
    pub fn receive_user_id(mut self, receive_user_id: impl Into<String>) -> Self {
        self.receive_user_id = Some(receive_user_id.into());
        self
    }

    /// Sets `ReceiveOpenId`. Employee who takes over when this one leaves, by your identifier.
    pub fn receive_open_id(mut self, receive_open_id: impl Into<String>) -> Self {
        self.receive_open_id = Some(receive_open_id.into());
        self
    }

    /// Sets `WeworkOpenId`. Account of the employee in WeCom; only to create employees of organizations that use
    /// WeCom.
    pub fn wework_open_id(mut self, wework_open_id: impl Into<String>) -> Self {
        self.wework_open_id = Some(wework_open_id.into());
        self
    }
}

impl Default for Staff {
    fn default() -> Self {
        Self::new()
    }
}

rt::integer_enum! {
    /// Whether an employee has left the organization.
    pub enum EmploymentStatus, UnknownEmploymentStatus {
        /// `0` – Has not left.
        Employed = 0,
        /// `1` – Has left.
        Left = 1,
    }
}

rt::structure! {
    both Staff {
        0 user_id: Option "UserId", always().sensitive();
        1 display_name: Option "DisplayName", always().sensitive();
        2 mobile: Option "Mobile", always().sensitive().limits(&[format(Mobile)]);
        3 email: Option "Email", always().sensitive().limits(&[format(Email)]);
        4 open_id: Option "OpenId", always().sensitive();
        5 roles: Option "Roles", always();
        6 department: Option "Department", always();
        7 verified: Option "Verified", always();
        8 created_on: Option "CreatedOn", always();
        9 verified_on: Option "VerifiedOn", always();
        10 quite_job: Option "QuiteJob", always().known();
        11 receive_user_id: Option "ReceiveUserId", always().sensitive();
        12 receive_open_id: Option "ReceiveOpenId", always().sensitive();
        13 wework_open_id: Option "WeworkOpenId", sensitive();
    }
}
