//! What a program learns from the team's tags, on both databases: when it begins, what
//! it suggests, that nothing is tagged without a person, and that it forgets as soon as
//! anybody goes.

mod forgets;
mod second;
mod words;

use heard_domain::Heard;
use heard_domain::ids::{ThemeId, ViewId};
use heard_domain::people::{Account, Grant, KeepContent, Moderate, Role};
use heard_domain::suggestions::{
    self, Suggestion, ask_to_learn, keep_up, learn, overview, proposed, set_stopped, suggestions, take_together,
    want_if_due,
};
use heard_domain::themes::{ThemeWords, add_theme, merge_themes, undo_merge};
use heard_domain::views::{self, Answer, Audience, Bulk, Coding, Helped, Words, open_view, store_bulk};
use heard_storage::clock::Moment;
use heard_storage::{StorageError, Value, args};
use heard_vocabulary::{SuggestionsAction, ViewAction};

use super::alerts::signed_in;
use super::environment::{Backend, Environment, NOON, backends};
use super::jobs::{another, count, recorded};
use super::people::someone;

/// As many views as are needed, and a few more.
const ENOUGH: usize = suggestions::ENOUGH + 20;

/// Words that mean nothing.
const NOISE: [&str; 12] = [
    "today",
    "really",
    "always",
    "sometimes",
    "please",
    "because",
    "everybody",
    "nobody",
    "again",
    "week",
    "little",
    "think",
];

/// A council in which a lead tagged many views, half of them with each of two themes.
struct Town {
    env: Environment,
    lead: Account,
    by: Grant<Moderate>,
    food: ThemeId,
    school: ThemeId,
}

/// What was said about a theme, by somebody of their own.
fn said(number: usize, theme: Option<ThemeId>, words: &str) -> Bulk {
    let noise = [number, number / 3, number / 7].map(|n| NOISE[n % NOISE.len()]).join(" ");
    let said = format!("{noise} {words}");
    Bulk {
        words: Words {
            answers: vec![Answer { question: "what".into(), asked: String::new(), said, keys: Vec::new() }],
            from: None,
        },
        owner: u128::try_from(number + 1).unwrap().to_be_bytes(),
        signed_in: false,
        scenario: "something_wrong".into(),
        version: 1,
        audience: Audience::Team,
        helped: Helped::Alone,
        lang: "en".into(),
        mood: None,
        service: None,
        received_at: NOON.plus(-(i64::try_from(number).unwrap() % 200) * Moment::DAY - Moment::DAY),
        read_at: Some(NOON.plus(-Moment::MINUTE)),
        themes: theme.into_iter().collect(),
        objective: None,
        quote: None,
        names: Vec::new(),
        due_on: None,
        seen: None,
        aspects: Vec::new(),
    }
}

const FOOD: &str = "the dinner is cold and the kitchen is locked";
const SCHOOL: &str = "my teacher gives homework in every lesson";

impl Town {
    /// With so many views that were tagged.
    async fn with(backend: Backend, tagged: usize) -> Self {
        let env = Environment::on(backend).await;
        let lead = someone(&env, Role::ParticipationLead, "Lead").await;
        let keeps: Grant<KeepContent> = Grant::check(lead).unwrap();
        let words = |title: &str| ThemeWords { title: title.into(), ..ThemeWords::default() };
        let food = add_theme(&env.heard, &keeps, None, words("Meals")).await.unwrap();
        let school = add_theme(&env.heard, &keeps, None, words("Lessons")).await.unwrap();
        let this = Self { env, lead, by: Grant::check(lead).unwrap(), food, school };
        let of = |n: usize| if n.is_multiple_of(2) { (this.food, FOOD) } else { (this.school, SCHOOL) };
        this.store((0..tagged).map(|n| said(n, Some(of(n).0), of(n).1)).collect()).await;
        this.with_accounts().await;
        this
    }

    /// Whoever said anything until now has an account: it is known how many they are.
    async fn with_accounts(&self) {
        self.run("UPDATE view SET signed_in = 1 WHERE signed_in = 0", Vec::new()).await;
    }

    fn heard(&self) -> &Heard {
        &self.env.heard
    }

    async fn store(&self, views: Vec<Bulk>) {
        store_bulk(self.heard(), views, &self.by).await.unwrap();
    }

    /// Stores one view; which it is.
    async fn one(&self, view: Bulk) -> ViewId {
        let owner = view.owner;
        self.store(vec![view]).await;
        let mut conn = self.heard().words().read().await.unwrap();
        conn.first("SELECT id FROM view WHERE owner_key = $1", args![owner]).await.unwrap().unwrap().id("id").unwrap()
    }

    async fn suggested(&self, view: ViewId) -> Vec<Suggestion> {
        suggested_by(self.heard(), &self.by, view).await
    }

    /// How many views were learned from last.
    async fn learned_from(&self) -> u32 {
        overview(self.heard(), &self.by).await.unwrap().languages.iter().map(|one| one.items).sum()
    }

    async fn run(&self, sql: &'static str, values: Vec<Value>) {
        let write = self.heard().words().write(move |uow| {
            Box::pin(async move {
                uow.execute(sql, values).await?;
                Ok::<_, StorageError>(())
            })
        });
        write.await.unwrap();
    }

    async fn close(self) {
        self.env.heard.close().await;
    }
}

async fn suggested_by(heard: &Heard, by: &Grant<Moderate>, view: ViewId) -> Vec<Suggestion> {
    let opened = open_view(heard, by, view).await.unwrap().unwrap();
    suggestions(heard, by, &opened).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_03_what_is_learned_from_the_teams_tags_is_suggested_and_a_person_takes_it() {
    for backend in backends() {
        let town = Town::with(backend, ENOUGH).await;
        let heard = town.heard();
        let view = town.one(said(9_000, None, "dinner was cold again")).await;
        assert!(town.suggested(view).await.is_empty(), "{backend:?}: nothing was learned yet");
        assert!(learn(heard).await.unwrap(), "{backend:?}");
        let found = town.suggested(view).await;
        assert_eq!(found.iter().map(|one| one.theme).collect::<Vec<_>>(), [town.food], "{backend:?}");
        assert!((8..=10).contains(&found[0].tenths), "{backend:?}: {found:?}");
        assert_eq!(count(heard, recorded(SuggestionsAction::Trained.name())).await, 1, "{backend:?}");
        let told = overview(heard, &town.by).await.unwrap();
        let english = &told.languages[0];
        assert_eq!((told.languages.len(), english.lang.as_str(), english.missing), (1, "en", 0), "{backend:?}");
        assert_eq!((english.items, english.authors), (520, 520), "{backend:?}");
        assert!(told.ready && english.themes.iter().all(|theme| theme.offered), "{backend:?}: {told:?}");
        for theme in &english.themes {
            assert_eq!((theme.learnt, theme.recall.of), (260, 260), "{backend:?}");
            assert!(theme.precision.found * 10 >= theme.precision.of * 8, "{backend:?}: {theme:?}");
            assert!(theme.coverage.of == 520 && theme.precision.low < theme.precision.high, "{backend:?}: {theme:?}");
        }

        // On its page, and nothing is tagged before somebody presses.
        let mut lead = signed_in(heard, "Lead").await;
        let path = format!("/views/{view}");
        let page = lead.get(&path).await.body;
        assert!(page.contains("Suggested themes") && page.contains("times in 10"), "{backend:?}: {page}");
        assert!(open_view(heard, &town.by, view).await.unwrap().unwrap().themes.is_empty(), "{backend:?}");
        let food = town.food.to_string();
        let taken = lead.post(&format!("{path}/suggested"), &[("theme", &food)]).await;
        assert!(taken.location.unwrap().ends_with("?done=suggestion-taken"), "{backend:?}");
        let opened = open_view(heard, &town.by, view).await.unwrap().unwrap();
        assert_eq!(opened.themes, [town.food], "{backend:?}");
        assert!(town.suggested(view).await.is_empty(), "{backend:?}: it has the theme");
        assert_eq!(count(heard, recorded(ViewAction::SuggestionTaken.name())).await, 1, "{backend:?}");
        let by_whom = "SELECT COUNT(*) AS n FROM view_theme WHERE suggested = 1 AND tagged_by IS NOT NULL";
        assert_eq!(count(heard, by_whom).await, 1, "{backend:?}");
        assert_eq!(overview(heard, &town.by).await.unwrap().taken[&town.food], 1, "{backend:?}");
        let page = lead.get("/suggestions").await.body;
        assert!(page.contains("Learned from 520 views of 520 people"), "{backend:?}: {page}");

        // A program does not learn from itself: what was suggested is left out.
        assert!(learn(heard).await.unwrap(), "{backend:?}");
        assert_eq!(town.learned_from().await, 520, "{backend:?}");
        // What was merged is suggested as what it was merged into, once.
        let other = town.one(said(9_001, None, "dinner was cold again")).await;
        let keeps: Grant<KeepContent> = Grant::check(town.lead).unwrap();
        let merge = merge_themes(heard, &keeps, town.food, town.school).await.unwrap();
        let merged = town.suggested(other).await;
        assert_eq!(merged.iter().map(|one| one.theme).collect::<Vec<_>>(), [town.school], "{backend:?}");
        // Undone, what was suggested is no tag of the team's own.
        undo_merge(heard, &keeps, merge).await.unwrap();
        assert_eq!(count(heard, by_whom).await, 1, "{backend:?}");
        assert_eq!(overview(heard, &town.by).await.unwrap().taken.get(&town.food), Some(&1), "{backend:?}");
        for role in [Role::Worker, Role::ServiceManager, Role::Administrator] {
            let name = format!("{role:?}");
            someone(&town.env, role, &name).await;
            let answer = signed_in(heard, &name).await.get("/suggestions").await;
            assert_ne!(answer.status, axum::http::StatusCode::OK, "{backend:?}: {role:?}");
        }
        town.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_03_it_is_off_below_five_hundred_tagged_views_in_a_language() {
    for backend in backends() {
        let town = Town::with(backend, suggestions::ENOUGH - 1).await;
        let heard = town.heard();
        let view = town.one(said(9_000, None, "dinner was cold again")).await;
        // In another language there are fewer still.
        town.store((600..640).map(|n| Bulk { lang: "uk".into(), ..said(n, Some(town.food), FOOD) }).collect()).await;
        learn(heard).await.unwrap();
        assert!(town.suggested(view).await.is_empty(), "{backend:?}");
        let told = overview(heard, &town.by).await.unwrap();
        let missing = told.languages.iter().map(|one| (one.lang.as_str(), one.items, one.missing)).collect::<Vec<_>>();
        assert_eq!(missing, [("en", 499, 1), ("uk", 40, 460)], "{backend:?}");
        assert!(!told.ready && told.languages.iter().all(|one| one.themes.is_empty()), "{backend:?}");
        assert_eq!(count(heard, recorded(SuggestionsAction::Trained.name())).await, 0, "{backend:?}");
        let page = signed_in(heard, "Lead").await.get("/suggestions").await.body;
        assert!(page.contains("It begins at 500."), "{backend:?}: {page}");
        for number in ["1 missing", "499 views", "40 views", "460 missing"] {
            assert!(!page.contains(number), "{backend:?}: {number}: {page}");
        }
        town.store(vec![said(700, Some(town.food), FOOD)]).await;
        assert!(learn(heard).await.unwrap(), "{backend:?}");
        assert_eq!(town.suggested(view).await.len(), 1, "{backend:?}: one more is enough");
        town.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_03_it_learns_at_night_when_asked_and_in_every_process_and_can_be_stopped() {
    for backend in backends() {
        let town = Town::with(backend, ENOUGH).await;
        let heard = town.heard();
        let view = town.one(said(9_000, None, "dinner was cold again")).await;
        assert!(!keep_up(heard).await.unwrap(), "{backend:?}: nobody asked");
        // The job asks; each process sees to it.
        heard::jobs::run_due(heard).await.unwrap();
        assert!(keep_up(heard).await.unwrap() && !keep_up(heard).await.unwrap(), "{backend:?}: once");
        assert_eq!(town.suggested(view).await.len(), 1, "{backend:?}");
        let other = another(&town.env).await;
        assert!(suggested_by(&other, &town.by, view).await.is_empty(), "{backend:?}");
        assert!(keep_up(&other).await.unwrap(), "{backend:?}: a process that just began learns too");
        assert_eq!(suggested_by(&other, &town.by, view).await.len(), 1, "{backend:?}");
        assert!(!want_if_due(heard).await.unwrap(), "{backend:?}: the night has not passed");
        town.env.clock.advance(13 * 60 * Moment::MINUTE);
        assert!(!want_if_due(heard).await.unwrap(), "{backend:?}: it is one o'clock");
        town.env.clock.advance(60 * Moment::MINUTE);
        assert!(want_if_due(heard).await.unwrap() && !want_if_due(heard).await.unwrap(), "{backend:?}: it is two");
        assert!(keep_up(heard).await.unwrap(), "{backend:?}");
        assert!(ask_to_learn(heard, &town.by).await.unwrap() && keep_up(heard).await.unwrap(), "{backend:?}");

        let mut lead = signed_in(heard, "Lead").await;
        let stopped = lead.post("/suggestions/stop", &[("stopped", "yes")]).await;
        assert!(stopped.location.unwrap().ends_with("?done=suggestions-stopped"), "{backend:?}");
        for process in [heard, &other] {
            assert!(suggested_by(process, &town.by, view).await.is_empty(), "{backend:?}");
        }
        assert!(!ask_to_learn(heard, &town.by).await.unwrap() && !keep_up(heard).await.unwrap(), "{backend:?}");
        town.env.clock.advance(2 * Moment::DAY);
        assert!(!want_if_due(heard).await.unwrap() && !learn(heard).await.unwrap(), "{backend:?}");
        set_stopped(heard, &town.by, false).await.unwrap();
        assert!(keep_up(heard).await.unwrap(), "{backend:?}");
        assert_eq!(town.suggested(view).await.len(), 1, "{backend:?}");
        for (action, times) in
            [(SuggestionsAction::Asked, 1), (SuggestionsAction::Stopped, 1), (SuggestionsAction::Resumed, 1)]
        {
            assert_eq!(count(heard, recorded(action.name())).await, times, "{backend:?}: {action:?}");
        }
        other.close().await;
        town.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn mod_03_a_theme_is_given_to_several_views_only_once_it_was_shown_which() {
    for backend in backends() {
        let town = Town::with(backend, ENOUGH).await;
        let heard = town.heard();
        learn(heard).await.unwrap();
        let mut waiting = Vec::new();
        for n in 9_000..9_006 {
            waiting.push(town.one(said(n, None, "dinner was cold and the kitchen locked")).await);
        }
        // About school, not read yet, tagged, hidden, possible harm, about the lead: none is proposed.
        town.one(said(9_100, None, SCHOOL)).await;
        town.one(Bulk { read_at: None, ..said(9_101, None, FOOD) }).await;
        let hidden = town.one(said(9_102, None, FOOD)).await;
        town.run("UPDATE view SET state = 'hidden' WHERE id = $1", args![hidden]).await;
        learn(heard).await.unwrap();
        let mia = someone(&town.env, Role::ParticipationLead, "Mia").await;
        someone(&town.env, Role::SafeguardingLead, "Ada").await;
        let about_lead = waiting[5];
        heard_domain::safeguarding::conflicts::about(heard, &Grant::check(mia).unwrap(), about_lead, town.lead.id())
            .await
            .unwrap();
        let mut found = proposed(heard, &town.by, town.food).await.unwrap();
        found.sort_unstable();
        let mut all = waiting[..5].to_vec();
        all.sort_unstable();
        assert_eq!(found, all, "{backend:?}");
        let hers = proposed(heard, &Grant::check(mia).unwrap(), town.food).await.unwrap();
        assert!(hers.contains(&about_lead), "{backend:?}: a colleague finds it");

        let mut lead = signed_in(heard, "Lead").await;
        let path = format!("/suggestions/{}", town.food);
        let page = lead.get(&path).await.body;
        assert!(page.contains("dinner was cold and the kitchen locked"), "{backend:?}: {page}");
        let none = lead.post(&format!("{path}/preview"), &[]).await;
        assert_eq!(none.status, axum::http::StatusCode::UNPROCESSABLE_ENTITY, "{backend:?}");
        let ids: Vec<String> = waiting[..3].iter().map(ToString::to_string).collect();
        let ticks: Vec<(&str, &str)> = ids.iter().map(|id| ("view", id.as_str())).collect();
        let sure = lead.post(&format!("{path}/preview"), &ticks).await;
        assert!(sure.body.contains("Tag 3 views with “Meals”"), "{backend:?}: {}", sure.body);
        let themes = "SELECT COUNT(*) AS n FROM view_theme WHERE suggested = 1";
        assert_eq!(count(heard, themes).await, 0, "{backend:?}: shown, and not done");
        // One is tagged by somebody meanwhile: it is left alone.
        let coding = Coding { themes: vec![town.school], ..Coding::default() };
        views::code(heard, &Grant::check(mia).unwrap(), waiting[0], coding).await.unwrap();
        assert!(lead.post(&path, &ticks).await.location.unwrap().ends_with("?done=suggestions-taken"), "{backend:?}");
        assert_eq!(count(heard, themes).await, 2, "{backend:?}");
        assert_eq!(
            count(heard, recorded(ViewAction::SuggestionTaken.name())).await,
            2,
            "{backend:?}: each has its line"
        );
        let opened = open_view(heard, &town.by, waiting[0]).await.unwrap().unwrap();
        assert_eq!(opened.themes, [town.school], "{backend:?}");
        // What is kept from whoever does it, hidden or unread is not tagged by naming it.
        let taken = take_together(heard, &town.by, town.food, vec![about_lead, hidden]).await.unwrap();
        assert_eq!(taken, 0, "{backend:?}");
        assert_eq!(take_together(heard, &town.by, town.food, vec![waiting[3]; 2]).await.unwrap(), 1, "{backend:?}");
        assert_eq!(lead.get("/suggestions/00000000000000000000000000000001").await.status, 404, "{backend:?}");
        town.close().await;
    }
}
