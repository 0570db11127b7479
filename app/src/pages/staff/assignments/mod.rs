//! Who works here and what they belong to; who is there for a young person; the
//! young people of whoever reads.

mod ahead;
mod caseload;
mod colleague;
mod cover;
mod cover_told;
mod days;
mod frame;
mod list;
mod problems;
mod props;
#[cfg(test)]
mod tests;
mod young_person;

pub use ahead::{CaseloadLine, CaseloadPage, CoverForm, CoverLine, CoverPage, NextReview};
pub use caseload::{ASKED_AHEAD, caseload};
pub use colleague::colleague;
pub use cover::cover;
pub(super) use cover_told::cover_notice;
pub use cover_told::{CoverFor, CoverNotice};
pub use days::{DaysSaid, LAST_DAY, NO_SUCH_SERVICE, When, place_words};
pub use frame::{CASELOAD, Done, STAFF};
pub use list::colleagues;
pub use problems::{AssignProblem, CaseProblem, CoverProblem, FindProblem, PlaceProblem};
pub use props::{
    AddPlace, AroundLine, AroundPage, AssignForm, CaseCheck, CaseOf, ColleagueForm, ColleagueLine, ColleaguePage,
    ColleaguesPage, DoorLine, FindPerson, JoinTeam, MembershipLine, PlaceTyped, RefusedLine, YoungLine,
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
