//! The council's line and those it is compared with, as a picture; the tables beside it
//! hold the same numbers.

use heard_vocabulary::{MeasureArea, MeasureUnit};
use jiff::civil::Date;
use leptos::prelude::*;

use super::words::figure;
use super::{MeasureAreaLine, MeasurePage, MeasurePeriod, MeasurePoint, PeriodLength};
use crate::pages::staff::charts::units;

/// Where things stand in the picture.
#[derive(Clone, Copy)]
struct Shape {
    class: &'static str,
    wide: f64,
    tall: f64,
    /// The room before and after the lines, above and below them.
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

const WIDE: Shape = Shape { class: "duo", wide: 720.0, tall: 300.0, left: 64.0, right: 150.0, top: 24.0, bottom: 40.0 };
const NARROW: Shape =
    Shape { class: "duo duo--narrow", wide: 340.0, tall: 260.0, left: 56.0, right: 24.0, top: 24.0, bottom: 40.0 };

/// The picture of periods of one length; nothing where fewer than two numbers are shown.
pub(super) fn chart(props: &MeasurePage, length: PeriodLength) -> Option<AnyView> {
    let lines: Vec<Drawn> = props.areas.iter().filter_map(|area| drawn(area, length)).collect();
    let marks = lines.iter().map(|line| line.points.len()).sum::<usize>();
    if marks < 2 {
        return None;
    }
    let target = props.line.target.as_ref().and_then(|target| target.value.parse::<f64>().ok());
    let frame = Frame::around(&lines, target)?;
    let breaks: Vec<Date> =
        props.breaks.iter().filter(|(period, _)| period.length == length).map(|(period, _)| period.ends).collect();
    let words = said(props, &lines);
    let one = |shape| picture(shape, frame, props.line.unit, &lines, target, &breaks, &words);
    let key = key(&lines);
    Some(view! { <figure class="stack">{one(WIDE)}{one(NARROW)}<figcaption class="small quiet" dir="auto">{key}</figcaption></figure> }.into_any())
}

/// One line as it is drawn: only what its reader may see.
struct Drawn {
    name: String,
    own: bool,
    points: Vec<(MeasurePeriod, f64)>,
}

fn drawn(area: &MeasureAreaLine, length: PeriodLength) -> Option<Drawn> {
    // Districts and teams are in the table: a dozen lines in one picture say nothing.
    if matches!(area.kind, MeasureArea::District | MeasureArea::Team) {
        return None;
    }
    let point = |point: &MeasurePoint| Some((point.period, point.value.height()?));
    let of = area.points.iter().filter(|point| point.period.length == length);
    let points: Vec<_> = of.filter_map(point).collect();
    (!points.is_empty()).then(|| Drawn { name: area.name.clone(), own: area.kind == MeasureArea::Council, points })
}

/// Which line is whose: by how it is drawn, and by where it ends.
fn key(lines: &[Drawn]) -> String {
    let own: Vec<&str> = lines.iter().filter(|line| line.own).map(|line| line.name.as_str()).collect();
    let end = |line: &&Drawn| line.points.last().map_or(f64::MIN, |(_, height)| *height);
    let mut others: Vec<&Drawn> = lines.iter().filter(|line| !line.own).collect();
    others.sort_by(|one, other| end(other).total_cmp(&end(one)));
    let others: Vec<&str> = others.into_iter().map(|line| line.name.as_str()).collect();
    let own = if own.is_empty() { String::new() } else { format!("The thick line is {}. ", own.join(", ")) };
    let others = match others.is_empty() {
        true => String::new(),
        false => format!("Thin lines, from the top at their end: {}.", others.join(", ")),
    };
    format!("{own}{others}")
}

/// What the picture says in words.
fn said(props: &MeasurePage, lines: &[Drawn]) -> String {
    let unit = props.line.unit;
    let line = |line: &Drawn| {
        let ends = [line.points.first(), line.points.last()].into_iter().flatten();
        let ends: Vec<String> =
            ends.map(|(period, height)| format!("{} in {}", rounded(unit, *height), period.words())).collect();
        format!("{}: {}", line.name, ends.join(", "))
    };
    let lines: Vec<String> = lines.iter().map(line).collect();
    format!("{}. {}. Every number is in the table.", props.line.name, lines.join("; "))
}

fn rounded(unit: MeasureUnit, height: f64) -> String {
    let digits = format!("{height:.1}");
    figure(unit, digits.strip_suffix(".0").unwrap_or(&digits))
}

/// The days and heights a picture spans.
#[derive(Clone, Copy)]
struct Frame {
    first: Date,
    days: f64,
    low: f64,
    high: f64,
}

impl Frame {
    fn around(lines: &[Drawn], target: Option<f64>) -> Option<Self> {
        let ends = || lines.iter().flat_map(|line| &line.points).map(|(period, _)| period.ends);
        let (first, last) = (ends().min()?, ends().max()?);
        let heights = || lines.iter().flat_map(|line| &line.points).map(|(_, height)| *height).chain(target);
        let (low, high) = (heights().fold(f64::INFINITY, f64::min), heights().fold(f64::NEG_INFINITY, f64::max));
        let room = ((high - low) * 0.1).max(0.5);
        // A line near nought begins there, so that it does not look like more than it is.
        let low = match low {
            below if below < 0.0 => below - room,
            near if near < high - near => 0.0,
            far => (far - room).max(0.0),
        };
        Some(Self { first, days: f64::from((last - first).get_days()).max(1.0), low, high: high + room })
    }

    fn x(self, shape: Shape, day: Date) -> f64 {
        let days = f64::from((day - self.first).get_days());
        shape.left + (shape.wide - shape.left - shape.right) * (days / self.days).clamp(0.0, 1.0)
    }

    fn y(self, shape: Shape, height: f64) -> f64 {
        let share = (height - self.low) / (self.high - self.low).max(f64::MIN_POSITIVE);
        shape.tall - shape.bottom - (shape.tall - shape.top - shape.bottom) * share.clamp(0.0, 1.0)
    }
}

fn picture(
    shape: Shape,
    frame: Frame,
    unit: MeasureUnit,
    lines: &[Drawn],
    target: Option<f64>,
    breaks: &[Date],
    words: &str,
) -> AnyView {
    let view_box = format!("0 0 {:.0} {:.0}", shape.wide, shape.tall);
    let axis = axis(shape, frame, unit, lines);
    let target = target.map(|height| {
        let y = frame.y(shape, height);
        let path = format!("M{:.1} {y:.1}H{:.1}", shape.left, shape.wide - shape.right);
        view! {
            <path class="l-target" d=path></path>
            <text class="t-2" x=units(shape.left + 4.0) y=units(y - 5.0)>{format!("Target {}", rounded(unit, height))}</text>
        }
    });
    let across = breaks
        .iter()
        .map(|day| {
            let x = frame.x(shape, *day) - 6.0;
            let path = format!("M{x:.1} {:.1}V{:.1}", shape.top, shape.tall - shape.bottom);
            view! { <path class="l-break" d=path></path> }
        })
        .collect_view();
    let drawn = lines.iter().map(|line| line_of(shape, frame, line, lifted(line, breaks))).collect_view();
    let names = (shape.right > 100.0).then(|| names(shape, frame, lines));
    view! {
        <svg class=shape.class viewBox=view_box role="img" aria-label=words.to_owned()>
            {axis}{target}{across}{drawn}{names}
        </svg>
    }
    .into_any()
}

/// At which points the pen is lifted before it: a line is joined from one period to the
/// next, and neither over a missing one nor into one from which something else is counted.
fn lifted(line: &Drawn, breaks: &[Date]) -> Vec<bool> {
    let step = |length| match length {
        PeriodLength::Month => 32,
        PeriodLength::Quarter => 93,
        PeriodLength::Year => 367,
    };
    let mut lifted = Vec::with_capacity(line.points.len());
    let mut before: Option<MeasurePeriod> = None;
    for (period, _) in &line.points {
        let gap = before.is_none_or(|before| (period.ends - before.ends).get_days() > step(period.length));
        let other = breaks.iter().any(|day| *day <= period.ends && before.is_some_and(|before| before.ends < *day));
        lifted.push(gap || other);
        before = Some(*period);
    }
    lifted
}

fn line_of(shape: Shape, frame: Frame, line: &Drawn, lifted: Vec<bool>) -> AnyView {
    let place = |(period, height): &(MeasurePeriod, f64)| (frame.x(shape, period.ends), frame.y(shape, *height));
    let mut path = String::new();
    for (point, lift) in line.points.iter().zip(lifted) {
        let (x, y) = place(point);
        path.push_str(&format!("{}{x:.1} {y:.1}", if lift { 'M' } else { 'L' }));
    }
    let class = if line.own { "l-own" } else { "l-other" };
    let dots = line
        .points
        .iter()
        .filter(|_| line.own)
        .map(|point| {
            let (x, y) = place(point);
            view! { <circle class="f-ans" cx=units(x) cy=units(y) r="3.5"></circle> }
        })
        .collect_view();
    view! { <path class=class d=path></path>{dots} }.into_any()
}

/// The names beside the lines' ends, so far apart that they can be read.
fn names(shape: Shape, frame: Frame, lines: &[Drawn]) -> AnyView {
    let mut ends: Vec<(f64, &str)> =
        lines.iter().filter_map(|line| Some((frame.y(shape, line.points.last()?.1), line.name.as_str()))).collect();
    ends.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    let mut free = 0.0_f64;
    let x = units(shape.wide - shape.right + 10.0);
    ends.into_iter()
        .map(|(y, name)| {
            let y = (y + 4.0).max(free);
            free = y + 17.0;
            let name = crate::pages::staff::text::short(name, 20);
            view! { <text x=x.clone() y=units(y)>{name}</text> }
        })
        .collect_view()
        .into_any()
}

/// The lowest and highest height, and the first and last period.
fn axis(shape: Shape, frame: Frame, unit: MeasureUnit, lines: &[Drawn]) -> AnyView {
    let floor = shape.tall - shape.bottom;
    let periods = || lines.iter().flat_map(|line| &line.points).map(|(period, _)| *period);
    let first = periods().min_by_key(|period| period.ends).map(MeasurePeriod::short).unwrap_or_default();
    let last = periods().max_by_key(|period| period.ends).map(MeasurePeriod::short).unwrap_or_default();
    let right = shape.wide - shape.right;
    view! {
        <path class="l-axis" d=format!("M{:.1} {floor:.1}H{right:.1}", shape.left)></path>
        <text class="t-2" x="0" y=units(floor)>{rounded(unit, frame.low)}</text>
        <text class="t-2" x="0" y=units(shape.top + 4.0)>{rounded(unit, frame.high)}</text>
        <text class="t-2" x=units(shape.left) y=units(floor + 20.0)>{first}</text>
        <text class="t-2" x=units(right) y=units(floor + 20.0) text-anchor="end">{last}</text>
    }
    .into_any()
}
