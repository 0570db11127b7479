//! Making invitations: one, or many at once.

use heard_storage::clock::Moment;
use heard_storage::crypto::{Hash, seal};
use heard_storage::entropy::Entropy;
use heard_storage::{StorageError, args};
use heard_vocabulary::InviteAction;

use super::{Sealed, invitation_place, invited_as};
use crate::Heard;
use crate::assignments::Place;
use crate::ids::AccountId;
use crate::messages::{self, Email, InviteCode, MessageText};
use crate::people::grant::{Grant, InviteStaff, InviteYoungPeople};
use crate::people::identity::Identity;
use crate::people::role::Role;
use crate::record::{self, record};

/// How long a young person's code works, in milliseconds.
pub const YOUNG_LIFETIME: i64 = 15 * Moment::MINUTE;
/// How long a staff invitation works, in milliseconds.
pub const STAFF_LIFETIME: i64 = 7 * Moment::DAY;

/// How many letters a young person's code has, and a staff invitation's.
const YOUNG_LENGTH: usize = 8;
const STAFF_LENGTH: usize = 32;

/// Letters that are not mistaken for one another, read aloud or on paper.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// A freshly made invitation; the code is known only here and to whoever is
/// shown it.
#[derive(Debug, Clone)]
pub struct NewInvite {
    /// 8 characters for a young person, 32 for staff.
    pub code: String,
    /// When it stops working.
    pub expires_at: Moment,
}

/// Issues a code for a young person.
///
/// # Errors
/// When storage fails.
pub async fn issue(heard: &Heard, by: &Grant<InviteYoungPeople>) -> Result<NewInvite, StorageError> {
    let draft = draft(heard, Role::YoungPerson, For::default(), YOUNG_LENGTH, YOUNG_LIFETIME)?;
    let made = draft.made.clone();
    store(heard, by.actor(), None, vec![draft], Leaves::Shown).await?;
    Ok(made)
}

/// The same for the child of this case number: the account is joined to it as it is made.
pub(crate) async fn issue_for_child(
    heard: &Heard,
    by: &Grant<InviteYoungPeople>,
    case_number: String,
) -> Result<NewInvite, StorageError> {
    let child = For { case_number: Some(case_number), ..For::default() };
    let draft = draft(heard, Role::YoungPerson, child, YOUNG_LENGTH, YOUNG_LIFETIME)?;
    let made = draft.made.clone();
    store(heard, by.actor(), None, vec![draft], Leaves::Shown).await?;
    Ok(made)
}

/// A member of staff to be invited.
#[derive(Debug, Clone)]
pub struct Newcomer {
    /// In which role.
    pub role: Role,
    /// Who.
    pub identity: Identity,
    /// What they belong to from the day on which they accept.
    pub places: Vec<Place>,
}

/// Issues a link for a new member of staff, which also goes to them by e-mail.
///
/// # Errors
/// When storage fails.
pub async fn issue_staff(
    heard: &Heard,
    by: &Grant<InviteStaff>,
    newcomer: Newcomer,
) -> Result<NewInvite, StorageError> {
    let mut made = issue_many(heard, by, vec![newcomer]).await?;
    made.pop().ok_or(StorageError::inconsistent("invite", "one invitation for each"))
}

/// Issues a link for each of many, in their order: all of them or none.
///
/// # Errors
/// When storage fails.
pub async fn issue_many(
    heard: &Heard,
    by: &Grant<InviteStaff>,
    newcomers: Vec<Newcomer>,
) -> Result<Vec<NewInvite>, StorageError> {
    let drafts = newcomers.into_iter().map(|one| {
        let Newcomer { role, identity, places } = one;
        let whom = For { identity: Some(identity), places: &places, case_number: None };
        draft(heard, role, whom, STAFF_LENGTH, STAFF_LIFETIME)
    });
    let drafts = drafts.collect::<Result<Vec<_>, _>>()?;
    let made = drafts.iter().map(|draft| draft.made.clone()).collect();
    store(heard, by.actor(), Some(by.id()), drafts, Leaves::ByMessage).await?;
    Ok(made)
}

/// Issues an invitation from the command line, where the right to do so is
/// the right to read the master key.
///
/// # Errors
/// When storage fails.
pub async fn issue_from_command_line(
    heard: &Heard,
    role: Role,
    identity: Option<Identity>,
) -> Result<NewInvite, StorageError> {
    let (length, lifetime) =
        if role == Role::YoungPerson { (YOUNG_LENGTH, YOUNG_LIFETIME) } else { (STAFF_LENGTH, STAFF_LIFETIME) };
    let draft = draft(heard, role, For { identity, ..For::default() }, length, lifetime)?;
    let made = draft.made.clone();
    store(heard, "command line".to_owned(), None, vec![draft], Leaves::Shown).await?;
    Ok(made)
}

/// As [`issue_from_command_line`], for the suites under `server/tests`.
///
/// # Errors
/// When storage fails.
#[doc(hidden)]
pub async fn issue_for_test(heard: &Heard, role: Role, identity: Identity) -> Result<NewInvite, StorageError> {
    let identity = (role != Role::YoungPerson).then_some(identity);
    issue_from_command_line(heard, role, identity).await
}

/// How an invitation reaches whom it is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaves {
    /// Whoever made it hands it over.
    Shown,
    /// By message, too.
    ByMessage,
}

/// An invitation that is ready to be stored.
struct Draft {
    made: NewInvite,
    hash: Hash,
    role: Role,
    sealed: Vec<u8>,
    /// The keyed hash of what a colleague will sign in with.
    login: Option<Hash>,
    to: Option<(Email, InviteCode)>,
}

/// What is known of whom an invitation is for.
#[derive(Default)]
struct For<'p> {
    identity: Option<Identity>,
    places: &'p [Place],
    case_number: Option<String>,
}

fn draft(heard: &Heard, role: Role, whom: For<'_>, length: usize, lifetime: i64) -> Result<Draft, StorageError> {
    let For { identity, places, case_number } = whom;
    let code = code(heard.entropy(), length);
    let hash = heard.keys().invite_hash(&code);
    let places = places.iter().map(|place| (place.kind().name().to_owned(), place.stored())).collect();
    let to = identity.as_ref().and_then(|identity| Email::parse(identity.email.as_deref()?));
    let login = identity.as_ref().and_then(|one| one.email.as_deref()).map(|email| heard.keys().login_hash(email));
    let plain = Sealed { identity, places, case_number };
    let plain = serde_json::to_vec(&plain).map_err(|e| StorageError::Bind(Box::new(e)))?;
    let sealed = seal(&heard.keys().cookie, &invitation_place(&hash), &plain, heard.entropy());
    let to = to.zip(InviteCode::parse(&code));
    let made = NewInvite { code, expires_at: heard.now().plus(lifetime) };
    Ok(Draft { made, hash, role, sealed, login, to })
}

async fn store(
    heard: &Heard,
    actor: String,
    by: Option<AccountId>,
    drafts: Vec<Draft>,
    leaves: Leaves,
) -> Result<(), StorageError> {
    let this = heard.clone();
    heard
        .words()
        .write(move |uow| {
            Box::pin(async move {
                // Nothing stays of one that was used or is out of time.
                let now = uow.now();
                uow.defer("DELETE FROM invite WHERE expires_at <= $1", args![now]);
                for Draft { made, hash, role, sealed, login, to } in drafts {
                    if let Some(login) = login {
                        // One address, one invitation: whoever is invited does not choose between two roles.
                        uow.defer("DELETE FROM invite WHERE login_hash = $1", args![login]);
                    }
                    uow.defer(
                        "INSERT INTO invite (code_hash, role, sealed, expires_at, login_hash, issued_by)
                         VALUES ($1, $2, $3, $4, $5, $6)",
                        args![hash, role.name(), sealed, made.expires_at, login, by],
                    );
                    if let Some((email, code)) = to.filter(|_| leaves == Leaves::ByMessage) {
                        messages::send_link(&this, uow, MessageText::Invitation, email, code, made.expires_at)?;
                    }
                    let whom = login.map(|login| format!(" {}", invited_as(&this, &login))).unwrap_or_default();
                    let detail = format!("{}{whom}", role.name());
                    record(uow, actor.clone(), InviteAction::Issued, record::Invitation, detail).await?;
                }
                Ok(())
            })
        })
        .await
}

pub(in crate::people) fn code(entropy: &dyn Entropy, length: usize) -> String {
    let mut bytes = vec![0u8; length];
    entropy.fill(&mut bytes);
    // 32 letters divide 256 evenly: no letter is likelier than another.
    bytes.iter().map(|b| char::from(LETTERS[usize::from(b % 32)])).collect()
}
