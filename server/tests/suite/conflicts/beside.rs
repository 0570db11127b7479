//! The same of what stands beside the queue: what is found by its words, what is counted
//! above a list, what is for a meeting soon or belongs together, quotes and packs of them,
//! what a second coder tags, and the trail of what may be harm.

use std::collections::BTreeSet;

use heard_domain::ids::{ThemeId, ViewId};
use heard_domain::people::{Account, ClearQuotes, Grant, KeepContent, Moderate, SignOffConcerns};
use heard_domain::record::trail;
use heard_domain::search::{Sought, keep_up};
use heard_domain::suggestions::still_to_code;
use heard_domain::themes::{ThemeWords, add_theme};
use heard_domain::views::{
    Consent, PackError, QueueFilter, ViewState, cluster, clusters, counts_of, packs, propose_quote, queue, quote_bank,
    take_pack, waiting_quotes,
};
use heard_storage::args;

use super::{READERS, Said, Town, run};
use crate::environment::Environment;

/// A word of everything that is said, by its kind.
const WORDS: [&str; 2] = ["late", "hits"];

/// So many who said it are a cluster.
const ENOUGH: usize = 3;

/// What one member of staff finds there.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub(super) struct Beside {
    /// By words that are looked for.
    pub(super) searched: BTreeSet<ViewId>,
    /// Counted above a list, by each way to narrow it.
    pub(super) counted: Vec<i64>,
    /// For a meeting soon.
    pub(super) soon: BTreeSet<ViewId>,
    /// Open and alike.
    pub(super) together: BTreeSet<ViewId>,
    /// Whose quotes wait for a second person.
    pub(super) waiting: BTreeSet<ViewId>,
    /// Whose quotes stand in the bank.
    pub(super) bank: BTreeSet<ViewId>,
    /// Quotes of packs.
    pub(super) packed: i64,
    /// Drawn for a second coder.
    pub(super) second: BTreeSet<ViewId>,
    /// Of which there is a trail.
    pub(super) trails: BTreeSet<ViewId>,
}

impl Beside {
    /// What they must find, of what is theirs, by a reckoning of its own; `taken` is what
    /// whoever took the pack found.
    pub(super) fn expected(theirs: &[&Said], taken: &BTreeSet<ViewId>, signs: bool) -> Self {
        let those = |test: fn(&Said) -> bool| -> BTreeSet<ViewId> {
            theirs.iter().filter(|one| test(one)).map(|one| one.view).collect()
        };
        let all = those(|_| true);
        let (plain, harm, bank) = (those(|one| !one.harm), those(|one| one.harm), those(|one| one.cleared));
        let many = i64::try_from(all.len()).unwrap();
        Self {
            packed: i64::try_from(bank.intersection(taken).count()).unwrap(),
            searched: all.clone(),
            counted: vec![many; 2],
            soon: all,
            // What may be harm is answered, and tagged, by itself.
            together: if plain.len() < ENOUGH { BTreeSet::new() } else { plain.clone() },
            waiting: those(|one| !one.cleared),
            bank,
            second: plain,
            trails: if signs { harm } else { BTreeSet::new() },
        }
    }
}

/// A theme for everything that is said, and figures that let quotes out.
pub(super) async fn prepared(env: &Environment, lead: Account) -> ThemeId {
    let keeps: Grant<KeepContent> = Grant::check(lead).unwrap();
    let words = ThemeWords { title: "Getting about".into(), young: Default::default() };
    let theme = add_theme(&env.heard, &keeps, None, words).await.unwrap();
    crate::quotes::published(env, theme).await;
    theme
}

impl Town {
    /// What staff did with a view that was just said: it has a theme, is for a meeting soon,
    /// is quoted, and is drawn for everybody as a second coder. Each was said at a group's
    /// meeting of its own, so that a cluster is of several.
    pub(super) async fn worked_with(&self, view: ViewId, cleared: bool) {
        let (heard, lead) = (&self.env.heard, self.council[0]);
        let by: Grant<Moderate> = Grant::check(lead).unwrap();
        propose_quote(heard, &by, view, "It is always late", Consent::InPerson, false).await.unwrap();
        if cleared {
            let sql = "UPDATE quote SET state = 'cleared', decided_by = $1, decided_at = 0 WHERE view_id = $2";
            run(&self.env, sql, args![lead.id(), view]).await;
        }
        let sql = "INSERT INTO view_theme (view_id, theme_id, tagged_by, tagged_at) VALUES ($1, $2, $3, 0)";
        run(&self.env, sql, args![view, self.theme, lead.id()]).await;
        let soon = heard.now().day().plus(3).to_string();
        run(&self.env, "UPDATE view SET read_at = 0, due_on = $2 WHERE id = $1", args![view, soon]).await;
        let sql = "INSERT INTO group_meeting (id, kind, held_on, helped, recorded_at)
                   VALUES ($1, 'focus_group', '2026-11-20', 'alone', 0)";
        run(&self.env, sql, args![view]).await;
        let sql = "INSERT INTO view_entry (view_id, way, whose, consent, came_on, meeting_id)
                   VALUES ($1, 'group', 'child', 'agreed', '2026-11-20', $1)";
        run(&self.env, sql, args![view]).await;
        for coder in &self.council[..READERS] {
            let sql = "INSERT INTO second_coding (view_id, coder, drawn_at) VALUES ($1, $2, 0)";
            run(&self.env, sql, args![view, coder.id()]).await;
        }
    }

    /// Every word is read, and somebody takes a pack of what they find.
    pub(super) async fn takes(&self, who: usize) {
        let heard = &self.env.heard;
        keep_up(heard).await.unwrap();
        let by: Grant<ClearQuotes> = Grant::check(self.council[who]).unwrap();
        match take_pack(heard, &by, "The board", None).await {
            Ok(_) | Err(PackError::Nothing) => {}
            Err(error) => panic!("not refused but failed: {error}"),
        }
    }

    /// What somebody who reads views finds there.
    pub(super) async fn finds_beside(&self, account: Account, said: &[Said]) -> Beside {
        let heard = &self.env.heard;
        let (by, clears): (Grant<Moderate>, Grant<ClearQuotes>) =
            (Grant::check(account).unwrap(), Grant::check(account).unwrap());
        let mut finds = Beside::default();
        for typed in WORDS {
            let sought = Sought { typed: typed.to_owned(), masked: false };
            let filter = QueueFilter { state: Some(ViewState::Sent), sought, ..QueueFilter::default() };
            let page = queue(heard, &by, &filter).await.unwrap();
            assert_eq!(page.total, i64::try_from(page.lines.len()).unwrap(), "counted, and not found");
            finds.searched.extend(page.lines.into_iter().map(|line| line.id));
        }
        let narrowed = [
            QueueFilter { scenario: Some("something_wrong".into()), ..QueueFilter::default() },
            QueueFilter { themes: vec![self.theme], ..QueueFilter::default() },
        ];
        finds.counted = counts_of(heard, &by, &narrowed).await.unwrap().into_iter().map(|(many, _)| many).collect();
        let meetings = QueueFilter { meetings: true, ..QueueFilter::default() };
        finds.soon = queue(heard, &by, &meetings).await.unwrap().lines.into_iter().map(|line| line.id).collect();
        for one in clusters(heard, &by).await.unwrap() {
            let shown = cluster(heard, &by, one.theme, &one.place).await.unwrap().unwrap();
            let lines: BTreeSet<ViewId> = shown.lines.into_iter().map(|line| line.id).collect();
            assert_eq!(lines, one.views.iter().copied().collect(), "shown, and not counted");
            finds.together.extend(one.views);
        }
        finds.waiting = waiting_quotes(heard, &clears).await.unwrap().into_iter().map(|one| one.view).collect();
        let bank = quote_bank(heard, &clears, None).await.unwrap();
        finds.bank = bank.quotes.into_iter().map(|one| one.view).collect();
        finds.packed = packs(heard, &clears).await.unwrap().into_iter().map(|line| line.held).sum();
        finds.second = still_to_code(heard, &by).await.unwrap().into_iter().collect();
        if let Some(signs) = Grant::<SignOffConcerns>::check(account) {
            for one in said {
                if trail(heard, &signs, one.view).await.unwrap().is_some() {
                    finds.trails.insert(one.view);
                }
            }
        }
        finds
    }
}
