// Written by `cargo xtask gen` from spec/. Do not edit.
// Facts: spec/ess/2020-11-11/types/SingleSignOnEmployees.yaml
// At the end, for the client, a row for each field: index, name, `Option` if it can be unset, name on the wire, facts
// (runtime/src/table.rs). Validation, JSON, `Debug`, `Clone` and `PartialEq` follow: see runtime/src/macros/record.rs.

use tc3_runtime as rt;

/// An employee who logs in by single sign-on.
///
/// Facts as of 2026-11-20.
#[must_use]
#[non_exhaustive]
pub struct SingleSignOnEmployees {
    /// Identifier that your identity provider gave to the employee, as set up for single sign-on in the console.
    ///
    /// - On the wire: `OpenId`, String, required, always present in responses
    /// - Example: `jO9PmCBpse8R4maF4sYzTNNNddyioonBEseA70z`
    /// - Sensitive: never shown in errors, logs and debug output
    pub open_id: String,

    /// Real name of the employee; used for identity verification and on signatures.
    ///
    /// - On the wire: `Name`, String, required
    /// - Example: `典子谦`
    /// - Sensitive: never shown in errors, logs and debug output
    pub name: String,

    /// Mainland mobile number of the employee, without +86.
    ///
    /// - On the wire: `Mobile`, String, required
    /// - Limit: a mobile number of 11 digits (logs a warning)
    /// - Example: `18888888888`
    /// - Sensitive: never shown in errors, logs and debug output
    pub mobile: String,

    /// Identifier of the employee in e-Sign. Leave it out to create or change an employee.
    ///
    /// - On the wire: `UserId`, String, optional
    /// - Limit: exactly 32 characters (not checked before sending)
    /// - Sensitive: never shown in errors, logs and debug output
    pub user_id: Option<String>,

    /// Email address of the employee.
    ///
    /// - On the wire: `Email`, String, optional
    /// - Limit: an e-mail address (logs a warning)
    /// - Example: `abc@def.com`
    /// - Sensitive: never shown in errors, logs and debug output
    pub email: Option<String>,

    /// Roles of the employee; `DescribeIntegrationRoles` lists them.
    ///
    /// - On the wire: `RoleIds`, list of String, optional
    /// - Example: `d2865fec7e498905f95eb1d8f147f972`
    pub role_ids: Option<Vec<String>>,

    /// Whether the employee has verified identity.
    ///
    /// - On the wire: `IsVerified`, Boolean, optional
    /// - Example: `true`
    pub is_verified: Option<bool>,

    /// When the employee was created.
    ///
    /// - On the wire: `CreatedOn`, Unix time in seconds, optional
    /// - Example: `1758685647`
    pub created_on: Option<i64>,
}

impl SingleSignOnEmployees {
    /// Creates a value from its required fields; optional fields have setters.
    #[inline]
    pub fn new(args: SingleSignOnEmployeesArgs) -> Self {
        Self {
            open_id: args.open_id,
            name: args.name,
            mobile: args.mobile,
            ..rt::unset()
        }
    }

    /// Sets `UserId`. Identifier of the employee in e-Sign.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `Email`. Email address of the employee.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `RoleIds`. Roles of the employee; `DescribeIntegrationRoles` lists them.
    #[inline]
    pub fn role_ids(mut self, role_ids: Vec<String>) -> Self {
        self.role_ids = Some(role_ids);
        self
    }

    /// Sets `IsVerified`. Whether the employee has verified identity.
    #[inline]
    pub fn is_verified(mut self, is_verified: bool) -> Self {
        self.is_verified = Some(is_verified);
        self
    }

    /// Sets `CreatedOn`. When the employee was created.
    #[inline]
    pub fn created_on(mut self, created_on: i64) -> Self {
        self.created_on = Some(created_on);
        self
    }
}

/// Named arguments of [`SingleSignOnEmployees::new`].
#[derive(Clone)]
pub struct SingleSignOnEmployeesArgs {
    /// `OpenId` – Identifier that your identity provider gave to the employee, as set up for single sign-on in the
    /// console.
    pub open_id: String,
    /// `Name` – Real name of the employee; used for identity verification and on signatures.
    pub name: String,
    /// `Mobile` – Mainland mobile number of the employee, without +86.
    pub mobile: String,
}

rt::structure! {
    both SingleSignOnEmployees {
        0 open_id: "OpenId", required().always().sensitive();
        1 name: "Name", required().sensitive();
        2 mobile: "Mobile", required().sensitive().limits(&[format(Mobile)]);
        3 user_id: Option "UserId", sensitive();
        4 email: Option "Email", sensitive().limits(&[format(Email)]);
        5 role_ids: Option "RoleIds";
        6 is_verified: Option "IsVerified";
        7 created_on: Option "CreatedOn";
    }
}
