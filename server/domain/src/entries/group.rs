//! What a group said together: a meeting is written down once, with who was there by age
//! and who helped, and what was said hangs on it.

use heard_storage::calendar::Day;
use heard_storage::{StorageError, any_of, args, text};
use heard_vocabulary::{AgeBand, Audience, EntryAuthor, EntryConsent, EntryWay, GroupAction, GroupKind, Helped};

use super::{Came, EnterError, InWords, Taken, enter_by, own_with};
use crate::Heard;
use crate::ids::{GroupMeetingId, ServiceId};
use crate::intake::{Beside, Incoming, LONGEST};
use crate::people::{Grant, Participate};
use crate::record::record;
use crate::safeguarding::alarm;

/// As many statements are written down with one meeting.
pub const MOST_SAID: usize = 12;

/// More than so many of one age were at no meeting.
pub const MOST_THERE: i64 = 500;

/// Meetings that a list shows.
const LISTED: i64 = 50;

/// One thing that the group said.
#[derive(Debug, Clone)]
pub struct Statement {
    /// The box of the form it stands in, from 1: what it is known by, and what its receipt
    /// is handed over under.
    pub number: usize,
    /// The situation it belongs to, by its name.
    pub situation: String,
    /// What was said.
    pub words: String,
}

/// A meeting as it is written down.
#[derive(Debug, Clone)]
pub struct NewMeeting {
    /// The form's own secret id.
    pub own: [u8; 16],
    /// What kind it was.
    pub kind: GroupKind,
    /// On which day.
    pub on: Day,
    /// Who helped.
    pub helped: Helped,
    /// Where it was.
    pub service: Option<ServiceId>,
    /// Who was there, by age.
    pub there: Vec<(AgeBand, i64)>,
    /// Whether they know that it is typed in.
    pub consent: EntryConsent,
    /// The language it is typed in, by its code.
    pub lang: String,
    /// What was said.
    pub said: Vec<Statement>,
}

/// Why a meeting was not written down. Nothing typed is lost.
#[derive(Debug, thiserror::Error)]
pub enum GroupError {
    /// Nobody was there, or more than can have been.
    #[error("nobody was there")]
    Nobody,
    /// It was on a day that is still to come.
    #[error("that day is still to come")]
    BadDay,
    /// What stands in the box of this number is too long, or one too many.
    #[error("number {0} is too long, or one too many")]
    TooLong(usize),
    /// What stands in the box of this number was said in no situation.
    #[error("number {0} is in no situation")]
    NoSituation(usize),
    /// What stands in the box of this number was not taken; what came before it was.
    #[error("number {0} was not taken: {1}")]
    Enter(usize, #[source] EnterError),
    /// Storage failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// A meeting on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// Its id.
    pub id: GroupMeetingId,
    /// What kind it was.
    pub kind: GroupKind,
    /// On which day.
    pub on: Day,
    /// Who helped.
    pub helped: Helped,
    /// Where it was.
    pub service: Option<ServiceId>,
    /// Who was there, by age.
    pub there: Vec<(AgeBand, i64)>,
}

/// Writes a meeting down, and types in what was said at it; what became of each, by its
/// number. The same form sent again, as after it was cut off, is one meeting: what stands in
/// the same box is entered once, and has the same receipt.
///
/// # Errors
/// [`GroupError`].
pub async fn record_meeting(
    heard: &Heard,
    by: &Grant<Participate>,
    new: NewMeeting,
) -> Result<Vec<(usize, Taken)>, GroupError> {
    check(heard, &new)?;
    let meeting = GroupMeetingId::from(own_with(new.own, b"meeting"));
    write(heard, by.actor(), meeting, &new).await?;
    let came = Came {
        way: EntryWay::Group,
        whose: EntryAuthor::Child,
        consent: new.consent,
        on: new.on,
        meeting: Some(meeting),
    };
    let catalogue = heard.catalogue();
    let mut taken = Vec::with_capacity(new.said.len());
    for said in &new.said {
        let number = said.number;
        let scenario = catalogue.scenario(&said.situation).ok_or(GroupError::NoSituation(number))?;
        let words = InWords {
            own: own_with(new.own, &number.to_be_bytes()),
            words: &said.words,
            lang: &new.lang,
            // What a group said is nobody's own.
            audience: Audience::Anonymous,
            helped: new.helped,
        };
        let mut submission = words.in_situation(scenario);
        submission.service = new.service;
        let incoming = Incoming { submission, beside: Beside::default() };
        let entered = enter_by(heard, (by.id(), by.actor()), came, incoming).await;
        taken.push((number, entered.map_err(|error| GroupError::Enter(number, error))?));
    }
    Ok(taken)
}

/// Looked at before anything is stored.
fn check(heard: &Heard, new: &NewMeeting) -> Result<(), GroupError> {
    let people = || new.there.iter().map(|(_, people)| *people);
    if people().any(|people| !(0..=MOST_THERE).contains(&people)) || people().sum::<i64>() < 1 {
        return Err(GroupError::Nobody);
    }
    if new.on > heard.now().day() {
        return Err(GroupError::BadDay);
    }
    let long = |said: &&Statement| text::length(&said.words) > LONGEST;
    if let Some(said) = new.said.iter().find(long).or_else(|| new.said.get(MOST_SAID)) {
        return Err(GroupError::TooLong(said.number));
    }
    let catalogue = heard.catalogue();
    let unknown =
        |said: &&Statement| said.situation == alarm::SITUATION || catalogue.scenario(&said.situation).is_none();
    match new.said.iter().find(unknown) {
        Some(said) => Err(GroupError::NoSituation(said.number)),
        None => Ok(()),
    }
}

async fn write(heard: &Heard, by: String, id: GroupMeetingId, new: &NewMeeting) -> Result<(), StorageError> {
    let insert = args![id, new.kind.name(), new.on.to_string(), new.helped.name(), new.service, heard.now()];
    let there: Vec<(AgeBand, i64)> = new.there.iter().copied().filter(|(_, people)| *people > 0).collect();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let sql = "INSERT INTO group_meeting (id, kind, held_on, helped, service_id, recorded_at)
                           VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
                if uow.execute(sql, insert).await? == 0 {
                    return Ok(());
                }
                for (band, people) in there {
                    uow.defer(
                        "INSERT INTO group_attendance (meeting_id, band, people) VALUES ($1, $2, $3)",
                        args![id, band.name(), people],
                    );
                }
                record(uow, by, GroupAction::Recorded, id, "").await
            })
        })
        .await
}

/// The meetings that were written down, the latest first. How much was said at each is not
/// counted: somebody may be meant in some of it, and does not find that.
///
/// # Errors
/// When storage fails.
pub async fn meetings(heard: &Heard, _by: &Grant<Participate>) -> Result<Vec<Meeting>, StorageError> {
    let mut conn = heard.words().read().await?;
    let sql = "SELECT id, kind, held_on, helped, service_id FROM group_meeting ORDER BY held_on DESC, id DESC LIMIT $1";
    let rows = conn.all(sql, args![LISTED]).await?;
    let wrong = |column| StorageError::inconsistent(column, "a case of its list");
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        found.push(Meeting {
            id: row.id("id")?,
            kind: GroupKind::parse(&row.text("kind")?).ok_or(wrong("group_meeting.kind"))?,
            on: Day::parse(&row.text("held_on")?).ok_or(wrong("group_meeting.held_on"))?,
            helped: Helped::parse(&row.text("helped")?).ok_or(wrong("group_meeting.helped"))?,
            service: row.id_opt("service_id")?,
            there: Vec::new(),
        });
    }
    let (set, ids) = any_of(1, found.iter().map(|one| one.id));
    let sql = format!("SELECT meeting_id, band, people FROM group_attendance WHERE meeting_id IN {set}");
    for row in conn.all(sql, ids).await? {
        let id: GroupMeetingId = row.id("meeting_id")?;
        let band = AgeBand::parse(&row.text("band")?).ok_or(wrong("group_attendance.band"))?;
        let people = row.int("people")?;
        if let Some(one) = found.iter_mut().find(|one| one.id == id) {
            one.there.push((band, people));
        }
    }
    found.iter_mut().for_each(|one| one.there.sort_unstable());
    Ok(found)
}
