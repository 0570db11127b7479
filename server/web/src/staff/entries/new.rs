//! One thing that came another way, typed in.

use axum::extract::{Query, State};
use axum::response::Response;
use heard_app::i18n::Lang;
use heard_app::pages::staff::entries::{
    Asked, EntryPage, EntryProblem, EntryTyped, PLACE, Question as Typed, Slip, SlipOf, entry,
};
use heard_app::pages::staff::{Choice, StaffFrame};
use heard_domain::catalogue::{Question, QuestionKind, Scenario, in_language};
use heard_domain::entries::{Came, EnterError, InWords, Taken, answer, enter, own_with, scan};
use heard_domain::intake::{Beside, DraftFiles, Form, Incoming, SubmitError, say_as};
use heard_domain::people::{EnterVoice, Grant, Participate};
use heard_storage::calendar::Day;
use heard_storage::entropy::random16;
use heard_vocabulary::{Audience, EntryAuthor, EntryConsent, EntryWay, Helped};
use serde::Deserialize;

use super::file::Brought;
use super::{handed_over, not_stored, on_paper, situations};
use crate::answers::reads;
use crate::fields::Fields;
use crate::page::page;
use crate::staff::frame::{Staff, status_of};
use crate::staff::options;
use crate::upload::Upload;
use crate::{App, Failure, cookies};

/// What the form begins with.
#[derive(Deserialize)]
pub struct Begins {
    /// The situation.
    #[serde(default)]
    situation: String,
    /// The form on paper that is typed in, by its name.
    #[serde(default)]
    form: String,
}

fn brings_sheets(by: &Grant<EnterVoice>) -> bool {
    Grant::<Participate>::check(by.account()).is_some()
}

/// `GET /entries`
pub async fn form(
    State(app): State<App>,
    by: Grant<EnterVoice>,
    Query(begins): Query<Begins>,
    Staff(frame): Staff,
) -> Response {
    let paper = on_paper(&app, &begins.form);
    let (way, consent) = match paper {
        Some(_) => (EntryWay::PaperForm, EntryConsent::Sent),
        None => (EntryWay::Phone, EntryConsent::NotAsked),
    };
    let lang = paper.as_ref().map_or(Lang::En, |(_, lang)| *lang);
    let typed = EntryTyped {
        way: way.name().to_owned(),
        whose: EntryAuthor::Child.name().to_owned(),
        on: app.heard.now().iso_date(),
        helped: Helped::NotAsked.name().to_owned(),
        consent: consent.name().to_owned(),
        audience: Audience::Team.name().to_owned(),
        lang: lang.code().to_owned(),
        ..EntryTyped::default()
    };
    let questions = paper.as_ref().map(|(scenario, _)| questions(scenario, &Fields::default())).unwrap_or_default();
    let props = EntryPage {
        id: cookies::hex(&random16(app.heard.entropy())),
        typed,
        situations: situations(&app, &begins.situation),
        paper: paper.map(|(scenario, _)| (begins.form, in_language(&scenario.title, "en").to_owned())),
        questions,
        sheets: brings_sheets(&by),
        kept: None,
        refused: None,
    };
    drawn(frame, props)
}

fn drawn(frame: StaffFrame, props: EntryPage) -> Response {
    page(status_of(props.refused.is_some()), move || entry(frame, props))
}

/// The questions of a form on paper in English, with what was typed.
fn questions(scenario: &Scenario, fields: &Fields) -> Vec<Typed> {
    scenario.questions.iter().map(|asked| question(asked, fields)).collect()
}

fn question(asked: &Question, fields: &Fields) -> Typed {
    let name = format!("a.{}", asked.key);
    let picked: Vec<&str> = fields.all(&name).collect();
    let choice = |value: &str, text: String| Choice {
        value: value.to_owned(),
        text,
        chosen: picked.iter().any(|one| one.split_whitespace().any(|key| key == value)),
    };
    let offered =
        || asked.choices.iter().map(|one| choice(&one.key, in_language(&one.text, "en").to_owned())).collect();
    let kind = match asked.kind {
        QuestionKind::Text => Asked::Words,
        QuestionKind::Faces => Asked::Face,
        QuestionKind::Choice => Asked::One(offered()),
        QuestionKind::Cards if asked.many => Asked::Any(offered()),
        QuestionKind::Cards => Asked::One(offered()),
        QuestionKind::YesNo => {
            let said = ["yes", "no", "not_sure"].map(|key| choice(key, reads(Lang::En.code(), asked, key)));
            Asked::One(said.to_vec())
        }
        QuestionKind::Date => Asked::Day,
    };
    let value = fields.get(&name).to_owned();
    Typed { name, ask: in_language(&asked.ask, "en").to_owned(), asked: kind, value }
}

fn typed(fields: &Fields) -> EntryTyped {
    let text = |name: &str| fields.get(name).to_owned();
    EntryTyped {
        words: text("words"),
        way: text("way"),
        whose: text("whose"),
        on: text("on"),
        helped: text("helped"),
        consent: text("consent"),
        audience: text("audience"),
        lang: text("lang"),
        mood: fields.one("mood").filter(|mood| (1..=5).contains(mood)),
    }
}

/// What is ticked several times in a form stands in one field, as from a phone.
fn joined(scenario: &Scenario, fields: &Fields) -> Fields {
    let answer = |asked: &Question| {
        let name = format!("a.{}", asked.key);
        let values: Vec<&str> = fields.all(&name).collect();
        let value = if asked.kind == QuestionKind::Cards { values.join(" ") } else { fields.get(&name).to_owned() };
        (name, value)
    };
    let rest = fields.0.iter().filter(|(name, _)| !name.starts_with("a.") && name != "m").cloned();
    Fields(scenario.questions.iter().map(answer).chain(rest).collect())
}

/// What is wrong with what was typed; what is not the person's to mend goes on as a failure.
fn problem_of(error: EnterError, paper: bool) -> Result<EntryProblem, Failure> {
    Ok(match error {
        EnterError::BadDay => EntryProblem::BadDay,
        EnterError::NoSituation => EntryProblem::NoSituation,
        EnterError::Submit(SubmitError::Storage(error)) => {
            not_stored(error)?;
            EntryProblem::NotStored
        }
        EnterError::Submit(SubmitError::TooLong) if paper => EntryProblem::TooLongOnForm,
        EnterError::Submit(SubmitError::TooLong) => EntryProblem::TooLong,
        EnterError::Submit(SubmitError::FileGone) => EntryProblem::FileWrong,
        EnterError::Submit(SubmitError::Empty | SubmitError::NeedsAccount | SubmitError::NobodyHelped) if paper => {
            EntryProblem::NothingOnForm
        }
        EnterError::Submit(SubmitError::Empty | SubmitError::NeedsAccount | SubmitError::NobodyHelped) => {
            EntryProblem::Nothing
        }
    })
}

/// What was typed in, on its way to where it is taken.
struct What<'a> {
    fields: &'a Fields,
    typed: &'a EntryTyped,
    paper: Option<&'a Scenario>,
    file: Option<&'a Brought>,
    own: [u8; 16],
}

/// What became of it: of which situation, and in which language its receipt is.
struct Entry {
    taken: Taken,
    situation: String,
    lang: Lang,
}

/// Takes what was typed in, or says what is wrong with it.
async fn enter_it(app: &App, by: &Grant<EnterVoice>, what: What<'_>) -> Result<Result<Entry, EntryProblem>, Failure> {
    let What { fields, typed, paper, file, own } = what;
    let checked = match file {
        Some(file) => match file.judged(app).await {
            Ok(checked) => Some(checked),
            Err(problem) => return Ok(Err(problem)),
        },
        None => None,
    };
    // The same form with another file says something else.
    let own = file.map_or(own, |file| own_with(own, &file.bytes));
    let Some(on) = Day::parse(&typed.on) else { return Ok(Err(EntryProblem::BadDay)) };
    let lang = Lang::parse(&typed.lang).unwrap_or(Lang::En);
    let catalogue = app.heard.catalogue();
    let (mut incoming, situation) = match paper {
        Some(scenario) => {
            let fields = joined(scenario, fields);
            let form = Form { fields: &fields, lang: lang.code(), reads };
            let mut incoming = say_as(&app.heard, scenario, form, &DraftFiles::default(), own).await?;
            if checked.is_some() {
                incoming.submission.answers.push(answer(scenario, lang.code(), ""));
            }
            (incoming, scenario.key.clone())
        }
        None => {
            let Some(scenario) = catalogue.scenario(fields.get("situation")) else {
                return Ok(Err(EntryProblem::NoSituation));
            };
            let words = InWords {
                own,
                words: &typed.words,
                lang: lang.code(),
                audience: Audience::parse(&typed.audience).unwrap_or(Audience::Team),
                helped: Helped::parse(&typed.helped).unwrap_or(Helped::NotAsked),
            };
            let mut submission = words.in_situation(scenario);
            submission.mood = typed.mood.map(i64::from);
            (Incoming { submission, beside: Beside::default() }, scenario.key.clone())
        }
    };
    incoming.beside.files.extend(checked.map(|checked| scan(&app.heard, checked)));
    let came = Came {
        way: EntryWay::parse(&typed.way).filter(|way| EntryWay::OFFERED.contains(way)).unwrap_or(EntryWay::Phone),
        whose: EntryAuthor::parse(&typed.whose).unwrap_or(EntryAuthor::Child),
        consent: EntryConsent::parse(&typed.consent).unwrap_or(EntryConsent::NotAsked),
        on,
        meeting: None,
    };
    match enter(&app.heard, by, came, incoming).await {
        Ok(taken) => Ok(Ok(Entry { taken, situation, lang })),
        Err(error) => Ok(Err(problem_of(error, paper.is_some())?)),
    }
}

/// `POST /entries`: the same form sent again is the same entry, and has the same receipt.
/// Refused, it comes back with all that was typed, and with its file.
pub async fn take(
    State(app): State<App>,
    by: Grant<EnterVoice>,
    Staff(frame): Staff,
    Upload { fields, file }: Upload,
) -> Result<Response, Failure> {
    let paper = on_paper(&app, fields.get("form")).map(|(scenario, _)| scenario);
    let own = Form { fields: &fields, lang: "en", reads }.own_id().unwrap_or_else(|| random16(app.heard.entropy()));
    let typed = typed(&fields);
    let refused = |frame: StaffFrame, problem: EntryProblem, kept: Option<String>| {
        let title = |scenario: &Scenario| in_language(&scenario.title, "en").to_owned();
        let props = EntryPage {
            id: cookies::hex(&own),
            situations: situations(&app, fields.get("situation")),
            questions: paper.as_ref().map(|scenario| questions(scenario, &fields)).unwrap_or_default(),
            paper: paper.as_ref().map(|scenario| (fields.get("form").to_owned(), title(scenario))),
            sheets: brings_sheets(&by),
            typed: typed.clone(),
            kept,
            refused: Some(problem),
        };
        drawn(frame, props)
    };
    let file = match Brought::with(&app, &fields, file).await {
        Ok(file) => file,
        Err((problem, kept)) => return Ok(refused(frame, problem, kept)),
    };
    let what = What { fields: &fields, typed: &typed, paper: paper.as_deref(), file: file.as_ref(), own };
    match enter_it(&app, &by, what).await? {
        Ok(Entry { taken: Taken { receipt, asks }, situation, lang }) => {
            let of = SlipOf::This(options::situation(&app.heard.catalogue(), &situation).words());
            Ok(handed_over(&app, frame, vec![Slip { of, lang, digits: receipt, asks }], PLACE.href))
        }
        // What is wrong with the file itself is not kept.
        Err(problem @ (EntryProblem::FileWrong | EntryProblem::FileTooLarge | EntryProblem::FileTooLong)) => {
            Ok(refused(frame, problem, None))
        }
        Err(problem) => match file {
            Some(file) => match file.keep(&app).await {
                Ok(kept) => Ok(refused(frame, problem, Some(kept))),
                Err(gone) => Ok(refused(frame, gone, None)),
            },
            None => Ok(refused(frame, problem, None)),
        },
    }
}
