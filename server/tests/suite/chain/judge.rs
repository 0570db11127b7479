//! The invariant: no open item is ever lost, without somebody unmeant who can be
//! reached, or late without an alarm. Judged by what people see, against what is
//! known of the town.

use std::collections::{BTreeMap, BTreeSet};

use heard_domain::ids::{AccountId, AlertId, ViewId};
use heard_domain::jobs::life;
use heard_domain::people::{Grant, KeepDuty, LookAtConcerns, Moderate, Role};
use heard_domain::safeguarding::alerts::{About, open_alert, told as told_alert};
use heard_domain::safeguarding::concerns::{counts, open_concerns, said};
use heard_domain::safeguarding::outside;
use heard_domain::views::open_view;
use heard_storage::clock::Moment;
use heard_storage::{Row, args};
use heard_vocabulary::{ConcernLevel, ConcernState, ViewAction};

use super::town::{Alert, Item, Town};
use crate::alerts::home;
use crate::concerns::{StoredConcern, StoredView, judge_held, stored};

const MINUTE: i64 = Moment::MINUTE;
/// The longest anybody here has to answer, in milliseconds.
const LONGEST_WAIT: i64 = 30 * MINUTE;
/// How long after its time something is told to be late, in milliseconds.
const GRACE: i64 = 15 * MINUTE;

pub(super) type Verdict = Result<(), String>;

/// An alert as it is stored, and each step of telling: which it was, who was told, and when.
struct StoredAlert {
    id: AlertId,
    raised_at: Moment,
    next_at: Moment,
    /// Who has it, and since when.
    has: Option<(AccountId, Moment)>,
    told: Vec<(i64, AccountId, Moment)>,
}

impl Town {
    /// All alerts as they are stored, in the order they were raised in.
    async fn stored_alerts(&self) -> Vec<StoredAlert> {
        let mut conn = self.env.heard.words().read().await.unwrap();
        let sql = "SELECT alert_id, step, account_id, told_at FROM alert_told ORDER BY step, account_id";
        let mut told: BTreeMap<AlertId, Vec<_>> = BTreeMap::new();
        for row in conn.all(sql, vec![]).await.unwrap() {
            let step = (row.int("step").unwrap(), row.id("account_id").unwrap(), row.moment("told_at").unwrap());
            told.entry(row.id("alert_id").unwrap()).or_default().push(step);
        }
        let sql = "SELECT id, raised_at, next_at, acknowledged_by, acknowledged_at FROM alert ORDER BY raised_at, id";
        let rows = conn.all(sql, vec![]).await.unwrap();
        let of = |row: &Row| {
            let id = row.id("id").unwrap();
            let (who, since) = (row.id_opt("acknowledged_by").unwrap(), row.moment_opt("acknowledged_at").unwrap());
            StoredAlert {
                id,
                raised_at: row.moment("raised_at").unwrap(),
                next_at: row.moment("next_at").unwrap(),
                has: who.zip(since),
                told: told.remove(&id).unwrap_or_default(),
            }
        };
        rows.iter().map(of).collect()
    }

    /// Takes notice of alerts that are new, and judges who was told since the last look.
    pub async fn look_at_alerts(&mut self) -> Verdict {
        let stored = self.stored_alerts().await;
        for one in &stored {
            let id = one.id;
            if !self.alerts.contains_key(&id) {
                // Where everybody who was told is meant nobody opens it: it is about what was just done.
                let view = self.about_what(one).await.or(self.touched);
                let straight = match view {
                    Some(view) => self.was_sent_outside(view).await || self.went_outside_again(view, one).await,
                    None => false,
                };
                self.alerts.insert(id, Alert { view, straight, gave_back: None });
            }
            self.who_was_told(one)?;
        }
        match self.alerts.keys().find(|id| !stored.iter().any(|one| one.id == **id)) {
            Some(lost) => Err(format!("alert {lost} is gone")),
            None => Ok(()),
        }
    }

    /// What an alert is about, by whoever was told of it and may open it.
    async fn about_what(&self, one: &StoredAlert) -> Option<ViewId> {
        for (_, who, _) in &one.told {
            let by = home(self.member(*who).account());
            if let Some(alert) = told_alert(&self.env.heard, &by, one.id).await.unwrap()
                && let About::View(view) = open_alert(&self.env.heard, alert).await.unwrap().about
            {
                return Some(view);
            }
        }
        None
    }

    /// Whether the newest thing that was done about it is that it was sent outside.
    async fn was_sent_outside(&self, view: ViewId) -> bool {
        let mut conn = self.env.heard.words().read().await.unwrap();
        let sql = "SELECT d.action, d.at FROM concern_deed d JOIN concern c ON c.id = d.concern_id
                   WHERE c.view_id = $1 AND d.action = $2 ORDER BY d.at DESC LIMIT 1";
        let row = conn.first(sql, args![view, ViewAction::SentOutside.name()]).await.unwrap();
        row.is_some_and(|row| row.moment("at").unwrap() == self.now())
    }

    /// Whether it was sent outside and is to be looked at again since now, and nobody but the
    /// person outside is told.
    async fn went_outside_again(&self, view: ViewId, one: &StoredAlert) -> bool {
        let mut conn = self.env.heard.words().read().await.unwrap();
        let sql = "SELECT MAX(d.at) AS at FROM concern_deed d JOIN concern c ON c.id = d.concern_id
                   WHERE c.view_id = $1 AND d.action = $2 AND EXISTS (SELECT 1 FROM concern_deed s
                       WHERE s.concern_id = c.id AND s.action = $3)";
        let (again, sent) = (ViewAction::ConcernLookAgain.name(), ViewAction::SentOutside.name());
        let row = conn.first(sql, args![view, again, sent]).await.unwrap();
        drop(conn);
        let at = row.and_then(|row| row.moment_opt("at").unwrap());
        at == Some(self.now()) && one.told.iter().all(|(_, who, _)| self.outside() == Some(*who))
    }

    /// That each step went to whoever had the turn, and to nobody whom it may be about
    /// while there was anybody else; and where somebody has it, to them, and with the next
    /// to safeguarding leads, but of what was sent outside; so where those whose turn it is were
    /// told before.
    fn who_was_told(&mut self, one: &StoredAlert) -> Verdict {
        let (id, rows) = (one.id, &one.told);
        let seen = self.looked_at.insert(id, rows.len()).unwrap_or(0);
        let Alert { view, straight, gave_back } = self.alerts[&id];
        let has = one.has.map(|(who, _)| who);
        let meant = view.and_then(|view| self.item(view)).map(|item| item.meant.clone()).unwrap_or_default();
        if rows.len() < seen {
            return Err(format!("that somebody was told of alert {id} is gone"));
        }
        for (step, who, _) in &rows[seen..] {
            let mut could = self.whose_turn(&meant, straight, None);
            let past = self.whose_turn(&meant, straight, has.or(gave_back));
            could.extend(past.into_iter().filter(|one| !meant.contains(one)));
            if let Some(has) = has {
                could.push(has);
                let leads = self.people.iter().filter(|one| one.usable && one.role == Role::SafeguardingLead);
                could.extend(leads.map(|one| one.id).filter(|one| !straight && !meant.contains(one)));
            }
            // Somebody who has a turn was told before, and nobody has it.
            let turns = self.whose_turn(&meant, straight, gave_back);
            if !straight && rows.iter().any(|(before, one, _)| before < step && turns.contains(one)) {
                could.extend(self.beside_turns(&meant, &turns, gave_back));
            }
            if !could.contains(who) {
                let name = |id: &AccountId| self.member(*id).name;
                let all: Vec<_> = could.iter().map(name).collect();
                let about: Vec<_> = meant.iter().map(name).collect();
                return Err(format!("step {step} went to {}, not to {all:?}; meant: {about:?}", name(who)));
            }
        }
        Ok(())
    }

    /// Who may be told now of something that may be about these, past whoever gave it back
    /// or has it.
    pub fn whose_turn(&self, meant: &BTreeSet<AccountId>, straight: bool, but: Option<AccountId>) -> Vec<AccountId> {
        let free = |all: Vec<AccountId>| -> Vec<AccountId> {
            all.into_iter().filter(|one| !meant.contains(one) && Some(*one) != but).collect()
        };
        if straight && let Some(who) = self.outside().filter(|who| !meant.contains(who)) {
            return vec![who];
        }
        let (rota, standing) = self.on_duty();
        for list in [rota, standing] {
            let list = free(list);
            if !list.is_empty() {
                return list;
            }
        }
        let keepers = self.holders::<KeepDuty>();
        let mut could = free(keepers.clone());
        if could.is_empty() {
            could = free(self.holders::<LookAtConcerns>());
        }
        if keepers.iter().any(|one| meant.contains(one)) {
            could.extend(free(self.outside().into_iter().collect()));
        }
        if could.is_empty() { keepers } else { could }
    }

    /// Who is told with those whose turn it is, once they were told and nobody has it:
    /// safeguarding leads; where none of them is left besides, who could put somebody on duty,
    /// and the person outside where it may be about one of these.
    fn beside_turns(
        &self,
        meant: &BTreeSet<AccountId>,
        turns: &[AccountId],
        gave_back: Option<AccountId>,
    ) -> Vec<AccountId> {
        let free = |who: &AccountId| !meant.contains(who) && Some(*who) != gave_back;
        let leads = self.people.iter().filter(|one| one.usable && one.role == Role::SafeguardingLead);
        let mut could: Vec<AccountId> = leads.map(|one| one.id).filter(free).collect();
        let in_turn = turns.len() > 1 && could.iter().any(|who| turns.contains(who));
        if in_turn || could.iter().any(|who| !turns.contains(who)) {
            return could;
        }
        let keepers = self.holders::<KeepDuty>();
        if keepers.iter().any(|one| meant.contains(one)) {
            could.extend(self.outside().into_iter().filter(free));
        }
        could.extend(keepers.into_iter().filter(free));
        could
    }

    /// What holds at every moment, whatever runs or does not.
    pub async fn is_safe(&mut self) -> Verdict {
        let stored = stored(&self.env, None).await;
        self.nothing_went_that_stays(&stored).await?;
        for item in &mut self.items {
            let view = stored.get(&item.view);
            if !item.ended {
                judge_held(&self.env, view, item.noticed, (item.news, item.danger))
                    .await
                    .map_err(|wrong| format!("{:?}: {wrong}", item.words))?;
            }
            // Nothing that is known keeps it: what may be harm was closed as none, or two let
            // go what somebody was told of.
            item.could_go = view.and_then(|view| view.concern.as_ref()).is_none_or(StoredConcern::lets_go);
        }
        let open = self.open_items(&stored);
        for who in self.people.iter().filter(|one| one.holds::<LookAtConcerns>()) {
            let by = Grant::<LookAtConcerns>::check(who.account()).unwrap();
            let seen: BTreeSet<ViewId> =
                open_concerns(&self.env.heard, &by).await.unwrap().into_iter().map(|line| line.view).collect();
            for (item, ..) in &open {
                let (sees, may) = (seen.contains(&item.view), self.may_read(item, who.id));
                if sees != may {
                    let meant: Vec<_> = item.meant.iter().map(|id| self.member(*id).name).collect();
                    let what = if sees { "finds" } else { "does not find" };
                    return Err(format!("{} {what} {:?}, about {meant:?}", who.name, item.words));
                }
            }
        }
        Ok(())
    }

    /// Whether somebody who reads views may read this one, which may be harm.
    fn may_read(&self, item: &Item, who: AccountId) -> bool {
        !item.meant.contains(&who) || (self.nobody_here(item) && !self.read_outside(item))
    }

    /// Whether it may be about everybody here who reads views.
    fn nobody_here(&self, item: &Item) -> bool {
        self.holders::<Moderate>().iter().all(|one| item.meant.contains(one))
    }

    fn read_outside(&self, item: &Item) -> bool {
        self.outside().is_some_and(|who| !item.meant.contains(&who))
    }

    /// What waits for a decision or a second person.
    fn open_items<'a>(&'a self, stored: &'a BTreeMap<ViewId, StoredView>) -> Vec<(&'a Item, &'a StoredConcern)> {
        let of = |item: &'a Item| Some((item, stored.get(&item.view)?.concern.as_ref()?));
        let all = self.items.iter().filter_map(of);
        all.filter(|(_, concern)| concern.state != ConcernState::Closed).collect()
    }

    /// What holds once whatever runs jobs has run, and before: that a dead one is seen.
    pub async fn is_told(&self) -> Verdict {
        let heard = &self.env.heard;
        let now = self.now();
        if let Some(since) = self.dead_since {
            let silent = life(heard).await.unwrap().is_silent(now);
            return match silent || since.plus(11 * MINUTE) > now {
                true => Ok(()),
                false => Err("nothing runs jobs, and nobody sees it".into()),
            };
        }
        let alerts = self.stored_alerts().await;
        self.alerts_go_on(now, &alerts).await?;
        for (item, concern) in self.open_items(&stored(&self.env, None).await) {
            let StoredConcern { level, state, due, .. } = *concern;
            let wrong = |what: &str| Err(format!("{what}: {level:?}, {:?}", item.words));
            // What nobody has read yet waits for somebody who reads at all.
            let waits = level == ConcernLevel::Unread && self.holders::<Moderate>().is_empty();
            if self.nobody_here(item) && self.read_outside(item) && !waits && !self.outside_knows(item).await {
                return wrong("it may be about everybody here, and the person outside does not know");
            }
            if let Some(at) = item.danger_at.filter(|_| item.news && item.danger)
                && !alerts.iter().any(|one| one.raised_at >= at && self.is_of(one, item))
            {
                return wrong("danger, and no alert");
            }
            self.opens(item).await?;
            // By when it is due, roughly: what is exact is tried day by day elsewhere.
            let longest =
                if state == ConcernState::Open && level == ConcernLevel::Danger { 0 } else { 8 * Moment::DAY };
            if due > now.plus(longest) {
                return wrong("it is due too late");
            }
            if due.plus(GRACE) <= now {
                self.late_is_seen(item, due).await?;
            }
        }
        Ok(())
    }

    fn is_of(&self, one: &StoredAlert, item: &Item) -> bool {
        self.alerts.get(&one.id).is_some_and(|alert| alert.view == Some(item.view))
    }

    /// That whoever was told of an alert nobody has still has time to answer, can open
    /// it, and that it is nobody's whom it may be about.
    async fn alerts_go_on(&self, now: Moment, alerts: &[StoredAlert]) -> Verdict {
        let heard = &self.env.heard;
        for one in alerts {
            let id = &one.id;
            let Some(alert) = self.alerts.get(id) else { continue };
            let has = one.has.map(|(who, _)| who);
            let item = alert.view.and_then(|view| self.item(view));
            if let Some(who) = has {
                let open = match item {
                    Some(item) => self.is_about_this(item, *id).await,
                    None => false,
                };
                let can = self.member(who).takes_duty() || self.outside() == Some(who);
                if open && !can {
                    return Err(format!("{} has an alert, and works elsewhere", self.member(who).name));
                }
                if let Some(item) = item.filter(|item| open && item.meant.contains(&who)) {
                    let reads = self.member(who).holds::<Moderate>();
                    if !(reads && self.may_read(item, who)) {
                        return Err(format!("{} has the alert about {:?}", self.member(who).name, item.words));
                    }
                }
                if let Some(item) = item
                    && self.is_unanswered(item, *id).await
                    && self.last_word(item, one).await.is_none_or(|at| at.plus(LONGEST_WAIT) <= now)
                {
                    let name = self.member(who).name;
                    return Err(format!(
                        "{name} has an alert and wrote nothing down, and nobody was told: {:?}",
                        item.words
                    ));
                }
                continue;
            }
            if one.next_at <= now {
                return Err(format!(
                    "the next step of an alert was due, and nobody was told: {:?}",
                    item.map(|i| &i.words)
                ));
            }
            let meant = item.map(|item| item.meant.clone()).unwrap_or_default();
            let mut opened = false;
            let told = &one.told;
            if told.iter().all(|(.., at)| at.plus(LONGEST_WAIT + 5 * MINUTE) < now) {
                return Err(format!("nobody was told of an alert for a long time: {:?}", item.map(|item| &item.words)));
            }
            for (_, who, _) in told {
                let usable = self.member(*who).usable && !meant.contains(who);
                let by = home(self.member(*who).account());
                if let Some(alert) = told_alert(heard, &by, *id).await.unwrap().filter(|_| usable) {
                    let this = match item {
                        Some(item) => self.is_about_this(item, *id).await,
                        None => false,
                    };
                    opened |= !this || said(heard, alert).await.unwrap().is_some();
                }
            }
            if !opened && self.whose_turn(&meant, alert.straight, None).iter().any(|who| !meant.contains(who)) {
                return Err(format!("nobody who was told of an alert can open it: {:?}", item.map(|item| &item.words)));
            }
        }
        Ok(())
    }

    /// Whether what an alert is about is open, and was not signed off since it was raised.
    async fn is_about_this(&self, item: &Item, id: AlertId) -> bool {
        let sql = "SELECT COUNT(*) AS n FROM concern c, alert a WHERE c.view_id = $1 AND a.id = $2 AND c.state = 'open'
                      AND NOT EXISTS (SELECT 1 FROM concern_deed d WHERE d.concern_id = c.id AND d.action = $3
                          AND d.at >= a.raised_at)";
        self.env.count(sql.into(), args![item.view, id, ViewAction::ConcernSignedOff.name()]).await > 0
    }

    /// Whether nothing was decided about it, and nobody is written down as told, since an
    /// alert about it was raised.
    async fn is_unanswered(&self, item: &Item, id: AlertId) -> bool {
        let sql = "SELECT COUNT(*) AS n FROM concern c, alert a WHERE c.view_id = $1 AND a.id = $2 AND c.state = 'open'
                      AND NOT EXISTS (SELECT 1 FROM concern_deed d WHERE d.concern_id = c.id
                          AND d.action IN ($3, $4, $5) AND d.at >= a.raised_at)";
        let written = [ViewAction::ConcernTold, ViewAction::ConcernNotHarm, ViewAction::ConcernSignedOff];
        let [told, not_harm, signed] = written.map(ViewAction::name);
        self.env.count(sql.into(), args![item.view, id, told, not_harm, signed]).await > 0
    }

    /// When somebody last took an alert on, or was told of it; or what it is about, decided
    /// before it was raised, was to be looked at again.
    async fn last_word(&self, item: &Item, one: &StoredAlert) -> Option<Moment> {
        let mut conn = self.env.heard.words().read().await.unwrap();
        let sql = "SELECT MAX(d.at) AS at FROM concern_deed d JOIN concern c ON c.id = d.concern_id
                   WHERE c.view_id = $1 AND d.action = $2";
        let row = conn.first(sql, args![item.view, ViewAction::ConcernLookAgain.name()]).await.unwrap();
        drop(conn);
        let again = row.and_then(|row| row.moment_opt("at").unwrap());
        let told = one.told.iter().map(|(.., at)| *at);
        told.chain(one.has.map(|(_, since)| since)).chain(again).max()
    }

    /// Whether the person outside was told of it and can open it.
    async fn outside_knows(&self, item: &Item) -> bool {
        let Some(who) = self.outside() else { return false };
        let by = home(self.member(who).account());
        for (id, alert) in &self.alerts {
            if alert.view == Some(item.view) && told_alert(&self.env.heard, &by, *id).await.unwrap().is_some() {
                return true;
            }
        }
        false
    }

    /// That its words open for somebody who may read them.
    async fn opens(&self, item: &Item) -> Verdict {
        let Some(reader) = self.holders::<Moderate>().into_iter().find(|who| self.may_read(item, *who)) else {
            return Ok(());
        };
        let by = Grant::<Moderate>::check(self.member(reader).account()).unwrap();
        let opened = open_view(&self.env.heard, &by, item.view).await.unwrap();
        let words = opened.and_then(|opened| opened.words);
        match words.is_some_and(|words| words.answers.iter().any(|answer| answer.said == item.words)) {
            true => Ok(()),
            false => Err(format!("its words do not open: {:?}", item.words)),
        }
    }

    /// That somebody who may know sees that it is late, and that a message said so.
    async fn late_is_seen(&self, item: &Item, due: Moment) -> Verdict {
        let heard = &self.env.heard;
        // Where nobody looks at concerns, administrators see that, and that Heard lost it.
        let mut seen = self.holders::<LookAtConcerns>().is_empty();
        for who in self.holders::<LookAtConcerns>().into_iter().filter(|who| self.may_read(item, *who)) {
            let mut conn = heard.words().read().await.unwrap();
            let (_, late) = counts(heard, &mut conn, self.member(who).account()).await.unwrap().unwrap();
            seen |= late > 0;
        }
        for who in self.holders::<KeepDuty>() {
            let keeps: Grant<KeepDuty> = Grant::check(self.member(who).account()).unwrap();
            let waits = outside::waits(heard, &keeps).await.unwrap();
            seen |= waits.late || waits.silent;
        }
        if !seen {
            return Err(format!("it is late and nobody sees it: {:?}", item.words));
        }
        let mut conn = heard.words().read().await.unwrap();
        let sql = "SELECT 1 AS one FROM dispatch WHERE due_at >= $1 AND says = 'waits' LIMIT 1";
        match conn.first(sql, args![due.plus(GRACE)]).await.unwrap() {
            Some(_) => Ok(()),
            None => Err(format!("it is late and no message said so: {:?}", item.words)),
        }
    }
}
