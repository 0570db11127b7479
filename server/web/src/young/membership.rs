//! Who is in the council, and a poll's line: polls and the council's page both
//! show them.

use heard_app::pages::young;
use heard_domain::council::{Member, membership};
use heard_domain::people::Visitor;
use heard_domain::polls::Poll;

use crate::{App, Failure};

pub(super) async fn member(app: &App, visitor: Visitor) -> Result<Option<Member>, Failure> {
    match visitor.young_person() {
        Some(me) => Ok(membership(&app.heard, &me).await?),
        None => Ok(None),
    }
}

pub(super) fn line(poll: &Poll) -> young::polls::PollLine {
    young::polls::PollLine {
        href: format!("/polls/{}", poll.id),
        title: poll.title.clone(),
        lead: poll.lead.clone(),
        until: poll.open_until.map(|until| until.plus(-1).iso_date()),
    }
}
