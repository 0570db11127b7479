//! What must be left for the reader: of nine objectives eight or nine, yearly
//! from 300 views with an account in a year on, and quarterly where the program
//! itself goes over to quarters.

use std::fmt::Write as _;

use heard_domain::figures::tables::Table;
use heard_domain::figures::{About, Figure, Rule, YearBefore};
use rand::SeedableRng as _;
use rand::rngs::StdRng;

use super::super::assure::Assurance;
use super::world::{Kind, World, rule};

/// Children of the councils that are drawn.
const CHILDREN: u32 = 2_000;

/// Views with an account in a year, from the fewest for which the floor holds.
const SIZES: [usize; 9] = [300, 400, 600, 900, 1_100, 1_300, 1_500, 2_500, 4_000];

/// The same where seven of ten speak of one objective: what the other eight come
/// to decides, and not how much is said in all.
const LOPSIDED: [usize; 4] = [1_500, 2_500, 4_000, 8_000];

/// Of a hundred objectives that somebody speaks of, how many are then that one.
const SEVEN_OF_TEN: u32 = 70;

/// Objectives of nine that have to be shown on average, and the share of
/// councils in per cent that show as many.
const FLOOR: i64 = 8;
const MOST: usize = 80;

/// One view in five comes without an account.
fn sent(with_account: usize) -> usize {
    with_account * 5 / 4
}

fn shown(figures: &[Figure]) -> i64 {
    let rows = figures.iter().filter(|one| one.table == Table::Objectives && one.about != About::EverythingElse);
    i64::try_from(rows.filter(|one| one.count.is_shown()).count()).unwrap()
}

/// What councils of one size show.
#[derive(Default)]
struct Survived {
    councils: usize,
    /// Figures were quarterly.
    quarterly: usize,
    /// Objectives shown, all councils together.
    objectives: i64,
    /// Councils that show eight or nine.
    enough: usize,
}

impl Survived {
    fn add(&mut self, quarterly: bool, objectives: i64) {
        self.councils += 1;
        self.quarterly += usize::from(quarterly);
        self.objectives += objectives;
        self.enough += usize::from(objectives >= FLOOR);
    }

    fn holds(&self) -> Result<(), String> {
        let councils = i64::try_from(self.councils).unwrap();
        match self.objectives >= FLOOR * councils && self.enough * 100 >= MOST * self.councils {
            true => Ok(()),
            false => Err(self.words()),
        }
    }

    fn words(&self) -> String {
        let average = self.objectives as f64 / self.councils.max(1) as f64;
        format!(
            "{average:.2} of 9 objectives on average, 8 or 9 in {} of {} councils, of which {} by quarters",
            self.enough, self.councils, self.quarterly
        )
    }
}

/// How a council is drawn.
#[derive(Clone, Copy)]
struct Drawn {
    /// Views with an account in a year.
    views: usize,
    /// See [`Kind::lopsided`].
    lopsided: u32,
}

fn even(views: usize) -> Drawn {
    Drawn { views, lopsided: 0 }
}

fn lopsided(views: usize) -> Drawn {
    Drawn { views, lopsided: SEVEN_OF_TEN }
}

/// A year of a council; then the first period of the next one, at the grain
/// that follows, or at one that is chosen.
fn next_period(chance: &mut StdRng, drawn: Drawn, chosen: Option<bool>, by: Rule) -> (bool, i64) {
    let Drawn { views, lopsided } = drawn;
    let kind = |views: usize| Kind { children: CHILDREN, views, alike: 0, lopsided };
    let year = World::draw(chance, kind(sent(views)));
    let follows = YearBefore::of(&year.publish_by(by), by).is_followed_by_quarters();
    let quarterly = chosen.unwrap_or(follows);
    let period = if quarterly { views / 4 } else { views };
    (quarterly, shown(&year.next(chance, kind(sent(period))).publish_by(by)))
}

fn councils(chance: &mut StdRng, how_many: usize, drawn: Drawn, chosen: Option<bool>, by: Rule) -> Survived {
    let mut survived = Survived::default();
    for _ in 0..how_many {
        let (quarterly, objectives) = next_period(chance, drawn, chosen, by);
        survived.add(quarterly, objectives);
    }
    survived
}

#[test]
fn brd_04_assure_figures_floor() {
    let mut assurance = Assurance::begin("figures_floor", 9);
    let mut chance = StdRng::seed_from_u64(assurance.seed());
    let how_many = Assurance::cases(12, 400);
    let mut told = String::new();
    for views in SIZES {
        let survived = councils(&mut chance, how_many, even(views), None, rule());
        let _ = writeln!(told, "{views} views with an account in a year: {}", survived.words());
        assurance.case(survived.holds());
        // Few come to quarters early, and from 1,500 on nearly all do.
        let by_quarters = survived.quarterly * 100 / survived.councils;
        assurance.case(match views {
            ..=600 if by_quarters > 0 => Err(format!("{views} views: {by_quarters} of 100 by quarters")),
            1_500.. if by_quarters < 75 => Err(format!("{views} views: {by_quarters} of 100 by quarters")),
            _ => Ok(()),
        });
    }
    for views in LOPSIDED {
        let survived = councils(&mut chance, how_many, lopsided(views), None, rule());
        let _ = writeln!(told, "{views} views, seven of ten of one objective: {}", survived.words());
        assurance.case(survived.holds());
    }
    print!("{told}");
    // Grains and rules that are too fine: the floor has to give way under each.
    let mut spoilt = |what, drawn, chosen, by| {
        let survived = councils(&mut chance, 12, drawn, chosen, by);
        assurance.mutant(what, survived.holds().is_err());
    };
    spoilt("quarters for 300 views a year", even(300), Some(true), rule());
    spoilt("quarters for 800 views a year", even(800), Some(true), rule());
    spoilt("a threshold of twenty", even(300), None, Rule::with_threshold(20));
    spoilt("half the views", even(150), None, rule());
    spoilt("quarters because one objective is large", lopsided(2_500), Some(true), rule());
    assurance.finish();
}
