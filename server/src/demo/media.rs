//! A few recordings and drawings for the demonstration: a hummed tune and a
//! house, made by code and judged like any other file.

use heard_domain::Heard;
use heard_domain::ids::ViewId;
use heard_domain::media::{Kind, attach_to, check};
use heard_storage::args;

use super::DemoError;

/// Views that get something, of the newest.
const SOME: i64 = 6;

/// Puts a recording or a drawing beside the words of a few views that wait.
pub(super) async fn store(heard: &Heard) -> Result<(), DemoError> {
    let mut conn = heard.words().read().await?;
    let rows = conn
        .all(
            "SELECT id FROM view WHERE state IN ('sent', 'read') AND scenario <> 'rating' ORDER BY received_at DESC, id LIMIT $1",
            args![SOME],
        )
        .await?;
    drop(conn);
    for (n, row) in (0_u32..).zip(&rows) {
        let view: ViewId = row.id("id")?;
        let (kind, bytes) = if n % 2 == 0 { (Kind::Voice, hum(n)) } else { (Kind::Drawing, house(n)) };
        let file = check(kind, &bytes).map_err(|error| DemoError::Content(error.to_string()))?;
        attach_to(heard, view, file).await?;
    }
    Ok(())
}

/// Four hummed notes of 8-bit samples, three seconds long.
fn hum(n: u32) -> Vec<u8> {
    const RATE: u32 = 8000;
    let notes = [196.0, 220.0, 247.0, 196.0 + f64::from(n) * 4.0];
    let samples: Vec<u8> = (0..RATE * 3)
        .map(|at| {
            let t = f64::from(at) / f64::from(RATE);
            let note = notes[((t / 0.75) as usize).min(3)];
            let within = (t % 0.75) / 0.75;
            let loud = (within * std::f64::consts::PI).sin() * 40.0;
            let turn = std::f64::consts::TAU * note * t;
            let voice = turn.sin() + 0.5 * (2.0 * turn).sin() + 0.25 * (3.0 * turn).sin();
            (128.0 + loud * voice) as u8
        })
        .collect();
    let len = u32::try_from(samples.len()).unwrap_or(0);
    let mut out = b"RIFF".to_vec();
    out.extend((36 + len).to_le_bytes());
    out.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    out.extend(RATE.to_le_bytes());
    out.extend(RATE.to_le_bytes());
    out.extend(b"\x01\0\x08\0data");
    out.extend(len.to_le_bytes());
    out.extend(samples);
    out
}

/// A house with a sun, in a hand that is not quite steady.
fn house(n: u32) -> Vec<u8> {
    let mut paper = image::RgbImage::from_pixel(480, 360, image::Rgb([255, 255, 255]));
    let (ink, red, sun) = ([43, 27, 42], [194, 38, 29], [242, 183, 5]);
    let lean = f64::from(n % 5) * 4.0;
    let lines = [
        ((120.0, 300.0), (120.0 + lean, 170.0), ink),
        ((120.0 + lean, 170.0), (330.0, 168.0), ink),
        ((330.0, 168.0), (334.0, 300.0), ink),
        ((334.0, 300.0), (120.0, 300.0), ink),
        ((104.0, 176.0), (226.0, 84.0 + lean), red),
        ((226.0, 84.0 + lean), (350.0, 176.0), red),
        ((206.0, 300.0), (206.0, 230.0), ink),
        ((206.0, 230.0), (250.0, 230.0), ink),
        ((250.0, 230.0), (250.0, 300.0), ink),
        ((20.0, 304.0), (460.0, 300.0), [46, 125, 50]),
        ((392.0, 70.0), (394.0, 72.0), sun),
        ((392.0, 30.0), (392.0, 12.0), sun),
        ((430.0, 70.0), (452.0, 72.0), sun),
        ((362.0, 42.0), (346.0, 26.0), sun),
    ];
    for (from, to, colour) in lines {
        stroke(&mut paper, from, to, colour, if colour == sun { 12 } else { 4 });
    }
    let mut out = std::io::Cursor::new(Vec::new());
    // Writing to memory does not fail; an empty file would be refused right after.
    _ = paper.write_to(&mut out, image::ImageFormat::Png);
    out.into_inner()
}

fn stroke(paper: &mut image::RgbImage, from: (f64, f64), to: (f64, f64), colour: [u8; 3], width: i64) {
    let steps = ((to.0 - from.0).abs().max((to.1 - from.1).abs()) as i64).max(1);
    for step in 0..=steps {
        let part = step as f64 / steps as f64;
        let wobble = (part * 9.0).sin() * 2.0;
        let (x, y) = (from.0 + (to.0 - from.0) * part + wobble, from.1 + (to.1 - from.1) * part + wobble);
        for dx in -width..=width {
            for dy in -width..=width {
                let at = (u32::try_from(x as i64 + dx), u32::try_from(y as i64 + dy));
                if let (true, (Ok(x), Ok(y))) = (dx * dx + dy * dy <= width * width, at)
                    && let Some(dot) = paper.get_pixel_mut_checked(x, y)
                {
                    dot.0 = colour;
                }
            }
        }
    }
}
