//! Which numbers are withheld from whoever may not see how few children they are.

use super::decimal::Decimal;
use super::doubts::is_small;
use heard_vocabulary::{MeasureArea, MeasureUnit};
use std::collections::BTreeSet;

/// A number of one period, and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// What it is of.
    pub area: MeasureArea,
    /// The number.
    pub value: Decimal,
}

/// Which of the numbers of one measure and one period are withheld.
///
/// Of counts: those of 1 to 7; and where any part is, every team and the smallest larger
/// district, so that neither the total nor a district less its teams gives one away; where
/// there is none, the total too. No table says whether its teams stand within districts,
/// across them or beside them: it has to hold for each of these. What is larger than the
/// council is no part of it, whatever it was taken for, and hides nothing.
/// Of percentages and rates: those of teams, of which nothing says of how many they are;
/// and none or all of a district's children.
#[must_use]
pub fn withheld(unit: MeasureUnit, numbers: &[Counted]) -> BTreeSet<usize> {
    if unit != MeasureUnit::Number {
        let tells = |one: &Counted| match one.area {
            MeasureArea::Team => true,
            MeasureArea::District => {
                one.value.same(Decimal::whole(0))
                    || (unit == MeasureUnit::Percentage && one.value.same(Decimal::whole(100)))
            }
            MeasureArea::Council | MeasureArea::Region | MeasureArea::Nation | MeasureArea::Neighbours => false,
        };
        return numbers.iter().enumerate().filter(|(_, one)| tells(one)).map(|(at, _)| at).collect();
    }
    let own = |area| matches!(area, MeasureArea::Council | MeasureArea::District | MeasureArea::Team);
    let part = |area| matches!(area, MeasureArea::District | MeasureArea::Team);
    let few = |one: &Counted| own(one.area) && is_small(unit, one.value);
    let mut hidden: BTreeSet<usize> =
        numbers.iter().enumerate().filter(|(_, one)| few(one)).map(|(at, _)| at).collect();
    let small_part = numbers.iter().any(|one| part(one.area) && few(one));
    if !small_part {
        return hidden;
    }
    let whole = numbers.iter().filter(|one| one.area == MeasureArea::Council).map(|one| one.value);
    let whole = whole.max_by(|one, other| one.compare(*other));
    let within = |one: &Counted| whole.is_none_or(|whole| one.value.compare(whole).is_le());
    let of = |area| numbers.iter().enumerate().filter(move |(_, one)| one.area == area);
    let large = |one: &Counted| !few(one) && one.value.compare(Decimal::whole(0)).is_gt();
    hidden.extend(of(MeasureArea::Team).map(|(at, _)| at));
    let district = of(MeasureArea::District)
        .filter(|(_, one)| large(one) && within(one))
        .min_by(|(_, one), (_, other)| one.value.compare(other.value));
    // Where no table has a district at all, the teams are the parts: a larger one hides the others.
    let districts = of(MeasureArea::District).any(|(_, one)| within(one));
    let teams_alone = !districts && of(MeasureArea::Team).any(|(_, one)| large(one) && within(one));
    match district {
        Some((at, _)) => {
            hidden.insert(at);
        }
        None if teams_alone => {}
        None => hidden.extend(of(MeasureArea::Council).map(|(at, _)| at)),
    }
    hidden
}
