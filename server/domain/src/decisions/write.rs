//! Somebody of the staff writes down what a review decided, or does something with it.

use heard_storage::calendar::Day;
use heard_storage::crypto::{Hash, Key};
use heard_storage::text::search;
use heard_storage::{StorageError, Uow, args};
use heard_vocabulary::{ChallengeLevel, DecisionAction};

use super::around::{Around, tell};
use super::read::{part_of, whose};
use super::rules::{FURTHEST_AHEAD, Move, Part, Standing};
use super::{
    Decided, DecisionError, LONGEST, Written, deed, due_at, held, key_of, person_hash, place, save, sealed, standing,
    unsealed,
};
use crate::Heard;
use crate::ids::{AccountId, DecisionId};
use crate::notifications::{Event, raise};
use crate::people::{Grant, KeepDecisions, Role, in_role};
use crate::record::record;
use crate::retention::account_is_held;

/// How long ago a review may have been, in days.
const FURTHEST: i32 = 366;

/// What a review decided, as it was typed.
#[derive(Debug, Clone, Default)]
pub struct Deciding {
    /// For whom.
    pub person: Option<AccountId>,
    /// What is to be done.
    pub text: String,
    /// Who does it.
    pub owner: String,
    /// The day of the review; today where nothing was typed.
    pub decided_on: String,
    /// By which day it is to be done.
    pub due_on: String,
}

/// Something that is done with a decision, as it was typed.
#[derive(Debug, Clone)]
pub struct Step {
    /// What.
    pub action: DecisionAction,
    /// What was written.
    pub text: String,
    /// The reference of a challenge in the case system.
    pub reference: String,
    /// The level of a challenge.
    pub level: String,
    /// The day that was agreed instead.
    pub day: String,
}

impl Step {
    /// One of which nothing was typed yet.
    #[must_use]
    pub const fn plain(action: DecisionAction) -> Self {
        Self { action, text: String::new(), reference: String::new(), level: String::new(), day: String::new() }
    }
}

/// A text that is not empty, of bearable length.
fn said(text: &str, missing: DecisionError) -> Result<String, DecisionError> {
    match heard_storage::text::is_empty(text) {
        true => Err(missing),
        false => short(text),
    }
}

/// A text of bearable length; it may be empty.
fn short(text: &str) -> Result<String, DecisionError> {
    match heard_storage::text::length(text) {
        0..=LONGEST => Ok(text.trim().to_owned()),
        _ => Err(DecisionError::TooLong),
    }
}

/// Writes down what a review of one of one's own young people decided.
///
/// # Errors
/// [`DecisionError`]; nothing is stored then.
pub async fn decide(heard: &Heard, by: &Grant<KeepDecisions>, what: Deciding) -> Result<DecisionId, DecisionError> {
    let person = what.person.ok_or(DecisionError::NoPerson)?;
    if !whose(heard, by).await?.iter().any(|one| one.person == person) {
        return Err(DecisionError::NoPerson);
    }
    let decided =
        Decided { text: said(&what.text, DecisionError::NoText)?, owner: said(&what.owner, DecisionError::NoOwner)? };
    let today = heard.now().day();
    let on = match what.decided_on.trim() {
        "" => today,
        typed => Day::parse(typed)
            .filter(|day| *day <= today && *day >= today.plus(-FURTHEST))
            .ok_or(DecisionError::NoDay)?,
    };
    let due = Day::parse(what.due_on.trim()).filter(|due| *due <= today.plus(FURTHEST_AHEAD));
    let due = due.ok_or(DecisionError::NoDueDay)?;
    if due < on {
        return Err(DecisionError::DueTooEarly);
    }
    let owner = heard.key_store().get(&heard.keys().owner_of(&person.bytes())).await?.ok_or(DecisionError::NoPerson)?;
    let around = Around::of(heard, person).await?;
    let (others, team) = (around.others(Some(by.id())), around.team(heard).await?);
    let (id, key) = (DecisionId::random(heard.entropy()), Key::random(heard.entropy()));
    let wrapped = key.wrap(&owner, &place(id, "wrapped_key"), heard.entropy());
    let what = sealed(heard, &key, &place(id, "sealed"), &decided)?;
    let now = Standing::new(due);
    let late = due_at(heard, &now);
    let (this, me, actor, hash) = (heard.clone(), by.id(), by.actor(), person_hash(heard, person));
    let phone = heard.keys().owner_of(&person.bytes());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // Whoever is leaving reads nothing new, and nothing is left of them.
                if !in_role(uow, person, Role::YoungPerson).await? {
                    return Err(DecisionError::NoPerson);
                }
                if twice(uow, &owner, (hash, on), &decided).await? {
                    return Err(DecisionError::Twice);
                }
                let at = uow.now();
                uow.execute(
                    "INSERT INTO review_decision (id, person_hash, wrapped_key, sealed, decided_on, due_on, state,
                        answered, due_at, recorded_by, recorded_at, team)
                     VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9, $10, $11)",
                    args![
                        id,
                        hash,
                        wrapped,
                        what,
                        on.to_string(),
                        due.to_string(),
                        now.state.name(),
                        late,
                        me,
                        at,
                        team
                    ],
                )
                .await?;
                let done = (DecisionAction::Recorded, Some(me));
                let deed = deed(&this, uow, (id, &key), done, &Written::default())?;
                record(uow, actor, DecisionAction::Recorded, id, "").await?;
                raise(uow, Event::ReviewTells(phone, deed)).await?;
                tell(uow, &others).await?;
                Ok(id)
            })
        })
        .await
}

/// Whether the same is written down already of the review of that day, by whoever did it: in
/// the same words, however they are set.
async fn twice(uow: &mut Uow, owner: &Key, (person, on): (Hash, Day), decided: &Decided) -> Result<bool, StorageError> {
    let plain = |one: &Decided| (search(&one.text), search(&one.owner));
    let sql = "SELECT id, wrapped_key, sealed FROM review_decision WHERE person_hash = $1 AND decided_on = $2";
    for row in &uow.all(sql, args![person, on.to_string()]).await? {
        let id = row.id("id")?;
        let known = key_of(owner, id, row).and_then(|key| unsealed::<Decided>(&key, &place(id, "sealed"), row));
        if known.is_ok_and(|known| plain(&known) == plain(decided)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What has to be written for each, and what it moves.
fn checked(step: &Step) -> Result<(Written, Move), DecisionError> {
    use DecisionAction as A;
    let mut what = Written { text: short(&step.text)?, ..Written::default() };
    let mut moves = Move::plain(step.action);
    let text = || said(&step.text, DecisionError::NoText);
    match step.action {
        A::Recorded | A::Read | A::Judged | A::TakenBack => return Err(DecisionError::NotNow),
        A::Done | A::Answered | A::Noted | A::Ended => what.text = text()?,
        A::Moved => {
            let day = Day::parse(step.day.trim()).ok_or(DecisionError::NoDay)?;
            moves.day = Some(day);
            (what.text, what.chosen) = (text()?, day.to_string());
        }
        A::Raised => {
            let level = ChallengeLevel::parse(&step.level).ok_or(DecisionError::NoLevel)?;
            moves.level = Some(level);
            (what.chosen, what.reference) = (level.name().to_owned(), short(&step.reference)?);
        }
    }
    Ok((what, moves))
}

/// Does something with what a review of one of one's own young people decided.
///
/// # Errors
/// [`DecisionError`]; nothing is changed then. [`DecisionError::Gone`] where it is not
/// for them.
pub async fn step(heard: &Heard, by: &Grant<KeepDecisions>, id: DecisionId, step: Step) -> Result<(), DecisionError> {
    let (person, part) = part_of(heard, by, id).await?.ok_or(DecisionError::Gone)?;
    if step.action == DecisionAction::TakenBack {
        return take_back(heard, by, id, (person, part)).await;
    }
    let (what, moves) = checked(&step)?;
    let phone = heard.keys().owner_of(&person.bytes());
    let owner = heard.key_store().get(&phone).await?.ok_or(DecisionError::Gone)?;
    let others = Around::of(heard, person).await?.others(Some(by.id()));
    let today = heard.now().day();
    let (this, me, actor) = (heard.clone(), by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = held(uow, id).await?;
                let before = standing(&row)?;
                let now = before.after(moves, Some(part), today)?;
                save(&this, uow, (id, &row), &before, &now).await?;
                let key = key_of(&owner, id, &row)?;
                let deed = deed(&this, uow, (id, &key), (step.action, Some(me)), &what)?;
                record(uow, actor, step.action, id, now.state.name()).await?;
                if step.action == DecisionAction::Noted {
                    return Ok(());
                }
                raise(uow, Event::ReviewTells(phone, deed)).await?;
                tell(uow, &others).await?;
                Ok(())
            })
        })
        .await
}

/// It was a mistake: nothing is left of it but that it was taken back. Not of somebody
/// whose account is on legal hold.
async fn take_back(
    heard: &Heard,
    by: &Grant<KeepDecisions>,
    id: DecisionId,
    (person, part): (AccountId, Part),
) -> Result<(), DecisionError> {
    let owner = heard.keys().owner_of(&person.bytes());
    let (me, actor) = (by.id(), by.actor());
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                let row = held(uow, id).await?;
                let wrote_it = row.id_opt("recorded_by")? == Some(me);
                if !standing(&row)?.can_be_taken_back(part, wrote_it) {
                    return Err(DecisionError::NotTheirs);
                }
                if account_is_held(uow, owner).await? {
                    return Err(DecisionError::NotNow);
                }
                uow.execute("DELETE FROM decision_deed WHERE decision_id = $1", args![id]).await?;
                uow.execute("DELETE FROM review_decision WHERE id = $1", args![id]).await?;
                record(uow, actor, DecisionAction::TakenBack, id, "").await?;
                Ok(())
            })
        })
        .await
}
