//! Who works here and what they belong to; who is there for a young person; the
//! young people of whoever reads.

mod caseload;
mod colleague;
mod days;
mod frame;
mod list;
mod problems;
mod props;
#[cfg(test)]
mod tests;
mod young_person;

pub use caseload::caseload;
pub use colleague::colleague;
pub use days::{DaysSaid, LAST_DAY, NO_SUCH_SERVICE, When, place_words};
pub use frame::{CASELOAD, Done, STAFF};
pub use list::colleagues;
pub use problems::{AssignProblem, CaseProblem, FindProblem, PlaceProblem};
pub use props::{
    AddPlace, AroundLine, AroundPage, AssignForm, CaseCheck, CaseOf, CaseloadLine, CaseloadPage, ColleagueForm,
    ColleagueLine, ColleaguePage, ColleaguesPage, DoorLine, FindPerson, JoinTeam, MembershipLine, PlaceTyped,
    RefusedLine, YoungLine,
};
pub use young_person::around;

use heard_vocabulary::{AssignedAs, MemberOf};

use crate::pages::staff::Worded;

impl Worded for AssignedAs {
    fn words(self) -> &'static str {
        match self {
            AssignedAs::Worker => "social worker",
            AssignedAs::Adviser => "personal adviser",
            AssignedAs::Iro => "independent reviewing officer",
            AssignedAs::Carer => "carer",
            AssignedAs::Advocate => "advocate",
        }
    }
}

impl Worded for MemberOf {
    fn words(self) -> &'static str {
        match self {
            MemberOf::Team => "team",
            MemberOf::District => "district",
            MemberOf::Service => "service",
        }
    }
}
