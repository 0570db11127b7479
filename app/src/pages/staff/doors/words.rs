//! What somebody holds, in words.

use heard_vocabulary::Holding;

use crate::pages::staff::text::many;

/// What it is, in the middle of a sentence.
pub(super) const fn held(holding: Holding) -> &'static str {
    match holding {
        Holding::YoungPeople => "their young people",
        Holding::Letters => "what was sent to them",
        Holding::Views => "the views they were given",
        Holding::Responses => "their unfinished responses",
        Holding::Quotes => "the quotes they proposed",
        Holding::Reviews => "their open reviews",
        Holding::Polls => "their open polls",
        Holding::Duty => "their duty",
        Holding::Actions => "the actions they lead",
    }
}

/// What it is, as the label of a field.
pub(super) const fn label(holding: Holding) -> &'static str {
    match holding {
        Holding::YoungPeople => "Young people they are there for",
        Holding::Letters => "Views sent to their own page",
        Holding::Views => "Views they were given",
        Holding::Responses => "Responses not published yet",
        Holding::Quotes => "Quotes they proposed that wait",
        Holding::Reviews => "Open reviews",
        Holding::Polls => "Open polls",
        Holding::Duty => "Duty: times on the rota and in the list that stands",
        Holding::Actions => "Actions of the plan that name them as lead",
    }
}

/// How many, in words.
pub(super) fn how_many(holding: Holding, n: i64) -> String {
    match holding {
        Holding::YoungPeople => many(n, "young person", "young people"),
        Holding::Letters | Holding::Views => many(n, "view", "views"),
        Holding::Responses => many(n, "response", "responses"),
        Holding::Quotes => many(n, "quote", "quotes"),
        Holding::Reviews => many(n, "review", "reviews"),
        Holding::Polls => many(n, "poll", "polls"),
        Holding::Duty => many(n, "place", "places"),
        Holding::Actions => many(n, "action", "actions"),
    }
}

/// What becomes of it, in a sentence.
pub(super) const fn becomes(holding: Holding) -> &'static str {
    match holding {
        Holding::YoungPeople => "Each reads on their own page that somebody new is there for them.",
        Holding::Letters => "Whoever wrote one reads under “Who looked at my words” that it was passed on.",
        Holding::Views => "They are the colleague’s from now on.",
        Holding::Responses => "What was written stays, with who wrote it.",
        Holding::Quotes => "A second person still has to clear each.",
        Holding::Reviews | Holding::Polls => "They go on as they are.",
        Holding::Duty => "No gap is left: the colleague stands wherever they stood.",
        Holding::Actions => "The plan names the colleague.",
    }
}
