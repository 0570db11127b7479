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
/// Of counts: those of 1 to 7; and where any part is, the smallest part that is larger, so
/// that the total less the others gives none away; where there is none, the total too.
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
    let larger = numbers
        .iter()
        .enumerate()
        .filter(|(_, one)| part(one.area) && !few(one) && one.value.compare(Decimal::whole(0)).is_gt())
        .min_by(|(_, one), (_, other)| one.value.compare(other.value));
    match larger {
        Some((at, _)) => {
            hidden.insert(at);
        }
        None => {
            let total = numbers.iter().enumerate().filter(|(_, one)| one.area == MeasureArea::Council);
            hidden.extend(total.map(|(at, _)| at));
        }
    }
    hidden
}
