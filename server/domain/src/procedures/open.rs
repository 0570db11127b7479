//! Opening a procedure: by anybody of the staff, and held up by nobody.

use heard_storage::calendar::Day;
use heard_storage::clock::Moment;
use heard_storage::crypto::Key;
use heard_storage::{StorageError, Uow, any_of, args};
use heard_vocabulary::{Asker, ProcedureAction, ProcedureKind, Role};

use super::due::due_at;
use super::from_words::SAID;
use super::incident::incident;
use super::readers::{Circle, Readers, not_for};
use super::rules::Standing;
use super::step::write;
use super::{ProcedureError, Written, day, kept, said, seal_written, short};
use crate::Heard;
use crate::case_keys::NewCase;
use crate::ids::{AccountId, ProcedureId, ViewId};
use crate::notifications::{Event, raise_past};
use crate::owner_keys::carry_out;
use crate::people::{Account, Grant, Moderate, StaffHome};
use crate::record::record;
use crate::safeguarding::conflicts::{Named, keep_written, keeps_from, meant_by};
use crate::safeguarding::hours::minute;
use crate::views::still_there_to_change;

/// How far back the day may lie on which it came, in days: somebody says today what
/// happened to them years ago, and said it to somebody at most a year ago.
pub(super) const FURTHEST: i32 = 366;

/// What is opened.
#[derive(Debug, Clone, Default)]
pub struct Opening {
    /// What was said in Heard that it comes from.
    pub view: Option<ViewId>,
    /// The day on which it came, as it was typed; today where nothing was.
    pub came_on: String,
    /// A return conversation: the hour at which they came back that day, as `21:30`.
    pub came_at: String,
    /// What it is about, in the words of whoever says it.
    pub text: String,
    /// A complaint or a return conversation: who it is, and how they are reached. An
    /// allegation: whom it is about.
    pub who: String,
    /// An allegation: what they do, and where they work. A request from outside: for whom or
    /// for which body they ask, and what they are to the child.
    pub place: String,
    /// A request from outside: who asks, by its name in the vocabulary.
    pub asker: String,
    /// A complaint that comes from something said in Heard: how it is known that its
    /// author agrees.
    pub agreed: String,
    /// A death or serious harm: which of the two, by its name in the vocabulary.
    pub incident: String,
    /// The same: the nickname of whoever it happened to, where they have an account. Only
    /// safeguarding leads say it, and everything of that account is frozen then.
    pub nickname: String,
    /// Members of staff whom it is about, or who manage them: they find it nowhere.
    pub about: Vec<AccountId>,
}

/// What was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opened {
    /// Which.
    pub id: ProcedureId,
    /// Whether whoever opened it reads it.
    pub mine: bool,
    /// Whether it is read by whom it takes: an allegation by somebody besides whoever
    /// opened it.
    pub enough: bool,
    /// Whether everything of an account is on legal hold because of it.
    pub frozen: bool,
}

/// Opens a procedure. Members of staff whose names stand in it do not find it, nor, where
/// it comes from a view, that view where a colleague says that it is about them.
///
/// # Errors
/// [`ProcedureError`]; nothing is stored then.
pub async fn open(
    heard: &Heard,
    by: &Grant<StaffHome>,
    kind: ProcedureKind,
    what: Opening,
) -> Result<Opened, ProcedureError> {
    let today = heard.now().day();
    let came = day(&what.came_on, today, today.plus(-FURTHEST))?;
    let written = written(kind, &what, came)?;
    let came_at = match kind {
        ProcedureKind::ReturnTalk => Some(hour(came, &what.came_at, heard.now())?),
        ProcedureKind::Complaint
        | ProcedureKind::Allegation
        | ProcedureKind::Advocate
        | ProcedureKind::OutsideRequest
        | ProcedureKind::SeriousIncident => None,
    };
    let frozen = incident(heard, by.account(), kind, &what).await?;
    // Whom it is about stands in the first; whoever says what happened is named in the others too.
    let first = match kind {
        ProcedureKind::Allegation => Named::in_texts(heard, &[&written.who, &written.place]).await,
        ProcedureKind::Complaint
        | ProcedureKind::ReturnTalk
        | ProcedureKind::Advocate
        | ProcedureKind::OutsideRequest
        | ProcedureKind::SeriousIncident => Named::default(),
    };
    // An allegation's place was looked at; others say there for whom or where it is.
    let place = if kind == ProcedureKind::Allegation { "" } else { written.place.as_str() };
    let others = Named::in_texts(heard, &[&written.text, &written.who, &written.reference, place]).await;
    let others = match first.includes(by.id()) {
        true => others,
        false => others.without(by.id()),
    };
    let asker = match kind {
        ProcedureKind::OutsideRequest => Some(Asker::parse(&what.asker).ok_or(ProcedureError::NoAsker)?),
        _ => None,
    };
    let standing = Standing { came_at, asker, ..Standing::new(kind, came) };
    let beginning = Beginning::new(heard, standing, &written).await?;
    let id = beginning.id;
    let (this, account, actor) = (heard.clone(), by.account(), by.actor());
    let (view, about) = (what.view, what.about);
    let unit = heard.words().write(move |uow| {
        Box::pin(async move {
            let me = account.id();
            let about = of_staff(uow, about).await?;
            let meant = match view {
                Some(view) => of_view(&this, uow, view, &about, (account, &actor)).await?,
                None => Vec::new(),
            };
            beginning.store(&this, uow, view, Some(me)).await?;
            kept::keep(&this, uow, id, &about, Some(me));
            record(uow, actor, ProcedureAction::Opened, id, kind.name()).await?;
            let named = [first.ids(), &meant, others.ids()].concat();
            let (readers, circle, enough) = pass_on(&this, uow, id, named, Some(me)).await?;
            let mine = readers.includes(&this, account, &circle);
            let (frozen, resting) = match frozen {
                Some(frozen) => frozen.freeze(&this, uow).await?,
                None => (false, Vec::new()),
            };
            Ok::<_, ProcedureError>((Opened { id, mine, enough, frozen }, resting))
        })
    });
    let (opened, resting) = unit.await?;
    carry_out(heard, &resting).await;
    Ok(opened)
}

/// Keeps one that was just stored from those who are named, and tells whoever reads it;
/// who that is, and whether it is whom it takes.
pub(super) async fn pass_on(
    heard: &Heard,
    uow: &mut Uow,
    id: ProcedureId,
    named: Vec<AccountId>,
    by: Option<AccountId>,
) -> Result<(Readers, Circle, bool), StorageError> {
    let readers = Readers::within(uow).await?;
    let row = uow.first("SELECT * FROM procedure WHERE id = $1", args![id]).await?;
    let row = row.ok_or(StorageError::inconsistent("procedure.id", "the procedure that was stored"))?;
    let mut circle = Circle::within(uow, id, &row).await?;
    let kept = kept::keep_named(heard, uow, id, (&mut circle, &readers), &named, by);
    let waits = Event::ProcedureWaits(id, circle.kind, uow.now());
    let not_theirs = not_for(heard, uow, id).await?;
    raise_past(uow, waits, &not_theirs).await?;
    let enough = readers.suffice(heard, &circle) && !kept.stays;
    if !enough {
        // Those who read it may be those it is about: whoever can invite somebody is told too.
        raise_past(uow, waits, &[not_theirs, readers.everybody(), named].concat()).await?;
    }
    Ok((readers, circle, enough))
}

/// One that is about to begin: its key, and what is sealed of it.
pub(super) struct Beginning {
    pub(super) id: ProcedureId,
    key: Key,
    case: [u8; 16],
    sealed: Vec<u8>,
    now: Standing,
}

impl Beginning {
    pub(super) async fn new(heard: &Heard, now: Standing, written: &Written) -> Result<Self, StorageError> {
        let id = ProcedureId::random(heard.entropy());
        let NewCase { case, key } = NewCase::take(heard).await?;
        let sealed = seal_written(heard, &key, id, "sealed", written)?;
        Ok(Self { id, key, case, sealed, now })
    }

    /// Stores it; `by` nobody of the staff, where a child's own words open it.
    pub(super) async fn store(
        self,
        heard: &Heard,
        uow: &mut Uow,
        view: Option<ViewId>,
        by: Option<AccountId>,
    ) -> Result<(), StorageError> {
        let Self { id, key, case, sealed, now } = self;
        let args = args![
            id,
            now.stage.kind().name(),
            now.stage.name(),
            view,
            case,
            sealed,
            now.came.to_string(),
            due_at(heard, &now),
            uow.now(),
            by,
            now.came_at,
            now.asker.map(Asker::name),
            view.is_some()
        ];
        uow.execute(
            "INSERT INTO procedure (id, kind, stage, view_id, case_key, sealed, came_on, began_on, due_at,
                extended, advocacy, independent, lado, learned, siblings, opened_at, opened_by, came_at, asker, checks,
                said_here)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $7, $8, 0, 0, 0, 0, 0, 0, $9, $10, $11, $12, 0, $13)",
            args,
        )
        .await?;
        let chosen = if by.is_none() { SAID.to_owned() } else { String::new() };
        write(heard, uow, (id, &key), ProcedureAction::Opened, by, &Written { chosen, ..Written::default() })
    }
}

/// The hour of that day at which they came back: it lies not ahead.
pub(super) fn hour(on: Day, typed: &str, now: Moment) -> Result<Moment, ProcedureError> {
    let minute = minute(typed.trim()).ok_or(ProcedureError::NoTime)?;
    let at = on.at(minute);
    if at > now { Err(ProcedureError::NoTime) } else { Ok(at) }
}

/// What it comes from: it has to be there, and to be theirs to read. Whom a view may be
/// about; it is kept from those it is said to be about now.
async fn of_view(
    heard: &Heard,
    uow: &mut Uow,
    view: ViewId,
    about: &[AccountId],
    (by, actor): (Account, &str),
) -> Result<Vec<AccountId>, ProcedureError> {
    let reads = Grant::<Moderate>::check(by).is_some() && !keeps_from(heard, uow, by.id(), view).await?;
    if !reads || !still_there_to_change(uow, view).await? {
        return Err(ProcedureError::Gone);
    }
    keep_written(heard, uow, view, Named::said(about.to_vec()), (by.id(), actor)).await?;
    Ok(meant_by(heard, uow, view).await?)
}

/// Those of these accounts that are staff's.
async fn of_staff(uow: &mut Uow, about: Vec<AccountId>) -> Result<Vec<AccountId>, StorageError> {
    if about.is_empty() {
        return Ok(about);
    }
    let (these, mut values) = any_of(1, about);
    values.push(Role::YoungPerson.name().into());
    let sql = format!("SELECT id FROM account WHERE id IN {these} AND role <> ${}", values.len());
    uow.all(sql, values).await?.iter().map(|row| row.id("id")).collect()
}

/// What is sealed of it.
fn written(kind: ProcedureKind, what: &Opening, came: Day) -> Result<Written, ProcedureError> {
    let text = said(&what.text, ProcedureError::NoText)?;
    let who = said(&what.who, ProcedureError::NoName)?;
    let agreed = match (kind, what.view) {
        (ProcedureKind::Complaint, Some(_)) => said(&what.agreed, ProcedureError::NotAgreed)?,
        _ => String::new(),
    };
    Ok(Written {
        text,
        who,
        place: short(&what.place)?,
        on: came.to_string(),
        at: String::new(),
        reference: agreed,
        // What happened to a child.
        chosen: if kind == ProcedureKind::SeriousIncident { what.incident.clone() } else { String::new() },
    })
}
