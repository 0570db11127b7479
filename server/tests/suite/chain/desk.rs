//! What the team does at its desk (gives views to each other, puts them off, many at
//! once, undoes it), what is on legal hold, what the schedule ends, and who leaves.
//! None of it may end, hide or delay what may be harm.

use std::collections::BTreeMap;

use heard_domain::Heard;
use heard_domain::assignments::scope::{InScope, Staff};
use heard_domain::ids::{AccountId, LegalHoldId, ThemeId, ViewId};
use heard_domain::people::handover::{Then, hand_over, held};
use heard_domain::people::{Account, Grant, KeepContent, KeepHolds, KeepStaff, Moderate};
use heard_domain::retention::{On, Putting, Written, lift, put};
use heard_domain::themes::{ThemeWords, add_theme, merge_themes, undo_merge};
use heard_domain::views::{
    AfterReply, AssignError, Many, ManyError, NoteError, PutOffError, RedactError, Replying, TalkError, UndoError,
    assign, bring_back, last_deed, many, note, put_back, put_off, redact_written, reply, undo,
};
use heard_storage::args;
use heard_storage::clock::Moment;
use heard_vocabulary::{HoldFor, RedactionKind, RetentionKind, ViewAction};
use rand::Rng as _;
use rand::seq::IndexedRandom as _;

use super::deeds::talked;
use super::judge::Verdict;
use super::town::Town;
use crate::concerns::StoredView;

/// How long views are kept in a council of these that has a schedule.
const VIEWS: &str = "12 months";

/// What something is on hold for, as far as it is known here.
pub struct HeldBack {
    id: LegalHoldId,
    /// The item it is on, by its place.
    pub at: usize,
    /// Whether it is on everything of the child's account.
    pub all: bool,
}

fn written() -> Written {
    Written { who: "The family court".into(), reference: String::new(), reason: "because".into() }
}

impl Town {
    /// Makes the council one that keeps views for a year, where it is one by chance.
    pub(super) async fn has_a_schedule(&mut self) {
        if self.rng.random_bool(0.5) {
            let (name, by) = (RetentionKind::Views.setting().name(), self.people[0].id);
            self.sql("INSERT INTO setting (name, value) VALUES ($1, $2)", args![name, VIEWS]).await;
            let id = [self.rng.random::<u8>(); 16];
            let sql = "INSERT INTO setting_change (id, name, was, became, changed_by, changed_at)
                       VALUES ($1, $2, NULL, $3, $4, $5)";
            self.sql(sql, args![id, name, VIEWS, by, self.now()]).await;
            self.ends = true;
        }
    }

    /// A deed of the desk with one of them, by somebody who finds it.
    pub(super) async fn at_desk(&mut self, at: usize) {
        let Some(by) = self.reader(at).await else { return };
        let (heard, view) = (self.process(), self.items[at].view);
        let by: Grant<Moderate> = Grant::check(by).unwrap();
        let colleague = self.people.choose(&mut self.rng).unwrap().id;
        let tomorrow = heard.now().plus(Moment::DAY).day();
        match self.rng.random_range(0..10) {
            0 => assigned(assign(&heard, &by, view, (None, Some(colleague))).await),
            1 => assigned(assign(&heard, &by, view, (Some(colleague), None)).await),
            2 => put_away(put_off(&heard, &by, view, tomorrow).await),
            3 => put_away(bring_back(&heard, &by, view).await),
            4 => {
                let taken_out = redact_written(&heard, &by, view, "the", RedactionKind::ALL[0]).await;
                if let Err(RedactError::Storage(error)) = taken_out {
                    panic!("not refused but failed: {error}");
                }
            }
            5 => {
                if let Err(NoteError::Storage(error)) = note(&heard, &by, view, "Looked at.").await {
                    panic!("not refused but failed: {error}");
                }
            }
            6 => drop(talked(put_back(&heard, &by, view).await)),
            7 => {
                let (then, safe) = (*AfterReply::ALL.choose(&mut self.rng).unwrap(), self.rng.random());
                let how = Replying { then, safe };
                if let Err(TalkError::Storage(error)) = reply(&heard, &by, view, "Thank you", how).await {
                    panic!("not refused but failed: {error}");
                }
            }
            8 => self.many_at_once(&heard, &by, colleague).await,
            _ => {
                if let Some(deed) = last_deed(&heard, &by).await.unwrap()
                    && let Err(UndoError::Storage(error)) = undo(&heard, &by, deed.id).await
                {
                    panic!("not refused but failed: {error}");
                }
            }
        }
    }

    async fn many_at_once(&mut self, heard: &Heard, by: &Grant<Moderate>, colleague: AccountId) {
        let some = self.rng.random_range(1..=self.items.len());
        let views: Vec<_> = self.items.choose_multiple(&mut self.rng, some).map(|item| item.view).collect();
        let what = match self.rng.random_range(0..4) {
            0 => Many::Settle,
            1 => Many::Assign(Some(colleague)),
            2 => Many::PutOff(heard.now().plus(2 * Moment::DAY).day()),
            _ => match self.themes.choose(&mut self.rng) {
                Some(theme) => Many::Tag(*theme),
                None => return,
            },
        };
        if let Err(ManyError::Storage(error)) = many(heard, by, &views, what).await {
            panic!("not refused but failed: {error}");
        }
    }

    /// The coding frame grows, two of its themes become one, or two again.
    pub(super) async fn frame(&mut self) {
        let Some(by) = self.one_of::<KeepContent>() else { return };
        let (heard, by): (_, Grant<KeepContent>) = (self.process(), Grant::check(by).unwrap());
        match (self.themes.as_slice(), self.merged.pop()) {
            (_, Some(merged)) => drop(undo_merge(&heard, &by, merged).await),
            (&[.., one, two], None) => self.merged.extend(merge_themes(&heard, &by, one, two).await.ok()),
            _ => {
                let title = format!("Theme {}", self.themes.len());
                let words = ThemeWords { title, young: Default::default() };
                self.themes.push(add_theme(&heard, &by, None::<ThemeId>, words).await.unwrap());
            }
        }
    }

    /// Something, or everything of the child, is put on hold, or is not any more.
    pub(super) async fn hold(&mut self, at: usize) {
        let Some(by) = self.reader(at).await else { return };
        let Some(by) = Grant::<KeepHolds>::check(by) else { return };
        let heard = self.process();
        if !self.held_back.is_empty() && self.rng.random_bool(0.5) {
            let which = self.rng.random_range(0..self.held_back.len());
            if lift(&heard, &by, self.held_back[which].id, "because").await.is_ok() {
                self.held_back.remove(which);
            }
            return;
        }
        let (view, all) = (self.items[at].view, self.items[at].childs && self.rng.random_bool(0.5));
        let on = if all { On::Author(view) } else { On::View(view) };
        let what = Putting { on, asked: HoldFor::ALL.first().copied(), written: written() };
        if let Ok(id) = put(&heard, &by, what).await {
            self.held_back.push(HeldBack { id, at, all });
        }
    }

    /// Whether something is on hold.
    fn is_held_back(&self, at: usize) -> bool {
        self.held_back.iter().any(|one| one.at == at || (one.all && self.items[at].childs))
    }

    /// A colleague leaves for good, and whoever can takes over what they hold.
    pub(super) async fn leaver(&mut self, heard: &Heard, by: Account, whose: &InScope<Staff>, at: usize) {
        let keeps: Grant<KeepStaff> = Grant::check(by).unwrap();
        let takes = held(heard, &keeps, whose).await.unwrap();
        let to: BTreeMap<_, _> =
            takes.iter().filter_map(|held| Some((held.holding, held.may_take.first()?.0))).collect();
        if hand_over(heard, &keeps, whose, &to, "", Then::Leave).await.is_err() {
            return;
        }
        let (gone, now) = (self.people[at].id, self.now());
        self.people[at].usable = false;
        // Whoever takes over stands on the lists of those who are on duty instead.
        let Some(follows) = to.get(&heard_vocabulary::Holding::Duty) else { return };
        let running = self.shifts.iter_mut().filter(|(_, until, _)| *until > now).map(|(.., list)| list);
        for list in running.chain([&mut self.standing]) {
            let stands = list.contains(follows);
            list.retain(|one| *one != gone || !stands);
            for one in list.iter_mut().filter(|one| **one == gone) {
                *one = *follows;
            }
        }
    }

    /// Whether what somebody decided just now, as the log has it, lets it go: that it is no
    /// harm, the second person's word, or two people's that it may go.
    async fn let_go_now(&self, view: ViewId) -> bool {
        let sql = "SELECT COUNT(*) AS n FROM audit_log WHERE subject = $1 AND at = $2 AND action IN ($3, $4, $5)";
        let [not_harm, signed, may_go] =
            [ViewAction::ConcernNotHarm, ViewAction::ConcernSignedOff, ViewAction::ConcernMayGo].map(ViewAction::name);
        self.env.count(sql.into(), args![view.to_string(), self.now(), not_harm, signed, may_go]).await > 0
    }

    /// What is gone went by its author's own will or by the schedule: never what may be
    /// harm and was not let go when it was looked at last, and nothing that is on hold.
    pub(super) async fn nothing_went_that_stays(&mut self, stored: &BTreeMap<ViewId, StoredView>) -> Verdict {
        for at in 0..self.items.len() {
            if self.items[at].gone {
                continue;
            }
            let row = stored.get(&self.items[at].view);
            if row.is_some_and(|row| row.has_words) {
                continue;
            }
            let held_back = self.is_held_back(at);
            let let_go = self.let_go_now(self.items[at].view).await;
            let item = &mut self.items[at];
            item.gone = true;
            item.ended = row.is_none();
            if held_back {
                return Err(format!("it is on hold, and its words are gone: {:?}", item.words));
            }
            if item.noticed.is_some() && (item.news || !(item.could_go || let_go)) {
                return Err(format!("it is gone, and nobody let it go: {:?}", item.words));
            }
        }
        Ok(())
    }
}

fn assigned(did: Result<(), AssignError>) {
    if let Err(AssignError::Storage(error)) = did {
        panic!("not refused but failed: {error}");
    }
}

fn put_away(did: Result<(), PutOffError>) {
    if let Err(PutOffError::Storage(error)) = did {
        panic!("not refused but failed: {error}");
    }
}
