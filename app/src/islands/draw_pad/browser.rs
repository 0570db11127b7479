//! The pad's strokes: by finger, pen or mouse, from tap to tap, or by arrow
//! keys.

use std::cell::RefCell;

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{Closure, JsValue};
use web_sys::{
    Blob, CanvasRenderingContext2d, DataTransfer, Element, Event, File, HtmlCanvasElement, HtmlElement,
    HtmlInputElement, KeyboardEvent, PointerEvent,
};

/// The colours, in the order of their buttons.
const INKS: [&str; 5] = ["#2b1b2a", "#c2261d", "#1f5fbf", "#2e7d32", "#f2b705"];

/// Widths of a line, in dots of the canvas.
const THIN: f64 = 8.0;
const THICK: f64 = 24.0;

/// How far an arrow key goes, in dots.
const STEP: f64 = 20.0;

struct Stroke {
    ink: usize,
    width: f64,
    points: Vec<(f64, f64)>,
}

struct Pad {
    canvas: HtmlCanvasElement,
    paper: CanvasRenderingContext2d,
    file: HtmlInputElement,
    strokes: Vec<Stroke>,
    ink: usize,
    width: f64,
    /// A line is being drawn: by pointer, from dot to dot, or by keys.
    down: bool,
    dots: bool,
    /// Where the arrow keys are.
    at: (f64, f64),
    keys: bool,
}

thread_local! {
    static PAD: RefCell<Option<Pad>> = const { RefCell::new(None) };
}

fn with(act: impl FnOnce(&mut Pad)) {
    PAD.with_borrow_mut(|pad| {
        if let Some(pad) = pad {
            act(pad);
        }
    });
}

fn listen<E: wasm_bindgen::convert::FromWasmAbi + 'static>(on: &Element, event: &str, act: impl FnMut(E) + 'static) {
    let act = Closure::<dyn FnMut(E)>::new(act).into_js_value();
    _ = on.add_event_listener_with_callback(event, act.unchecked_ref());
}

/// Shows the pad and listens to it.
pub(super) fn start() {
    _ = find();
}

fn find() -> Option<()> {
    let pad = document().get_element_by_id("pad")?;
    let canvas: HtmlCanvasElement = pad.query_selector("canvas").ok()??.dyn_into().ok()?;
    let paper: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let file: HtmlInputElement = document().get_element_by_id("file")?.dyn_into().ok()?;
    let tools = pad.query_selector(".ways").ok()??;
    listen(&canvas, "pointerdown", pointer_down);
    listen(&canvas, "pointermove", pointer_move);
    listen(&canvas, "pointerup", pointer_up);
    listen(&canvas, "pointercancel", pointer_up);
    listen(&canvas, "keydown", key);
    listen(&tools, "click", press);
    let at = (f64::from(canvas.width()) / 2.0, f64::from(canvas.height()) / 2.0);
    PAD.set(Some(Pad {
        canvas,
        paper,
        file,
        strokes: Vec::new(),
        ink: 0,
        width: THIN,
        down: false,
        dots: false,
        at,
        keys: false,
    }));
    with(Pad::draw);
    pad.remove_attribute("hidden").ok()
}

impl Pad {
    fn begin(&mut self, point: (f64, f64)) {
        self.strokes.push(Stroke { ink: self.ink, width: self.width, points: vec![point] });
        self.down = true;
    }

    fn go_on(&mut self, point: (f64, f64)) {
        if let Some(stroke) = self.strokes.last_mut() {
            stroke.points.push(point);
        }
    }

    fn draw(&mut self) {
        let (paper, wide, high) = (&self.paper, f64::from(self.canvas.width()), f64::from(self.canvas.height()));
        paper.set_fill_style_str("#fff");
        paper.fill_rect(0.0, 0.0, wide, high);
        paper.set_line_cap("round");
        paper.set_line_join("round");
        for stroke in &self.strokes {
            paper.set_stroke_style_str(INKS[stroke.ink.min(INKS.len() - 1)]);
            paper.set_line_width(stroke.width);
            paper.begin_path();
            for (n, (x, y)) in stroke.points.iter().enumerate() {
                if n == 0 {
                    paper.move_to(*x, *y);
                }
                // A line to itself is a dot.
                paper.line_to(*x, *y);
            }
            paper.stroke();
        }
    }

    /// The place of the arrow keys, over the drawing and never in the file.
    fn draw_cursor(&mut self) {
        if !self.keys {
            return;
        }
        let ((x, y), paper) = (self.at, &self.paper);
        paper.set_stroke_style_str(if self.down { "#c2261d" } else { "#63505e" });
        paper.set_line_width(3.0);
        paper.begin_path();
        paper.move_to(x - 18.0, y);
        paper.line_to(x + 18.0, y);
        paper.move_to(x, y - 18.0);
        paper.line_to(x, y + 18.0);
        paper.stroke();
    }

    /// Puts the drawing into the file field; takes it out when nothing is drawn.
    fn keep(&mut self) {
        self.draw();
        if self.strokes.is_empty() {
            self.file.set_value("");
            return;
        }
        let done = Closure::once_into_js(|blob: Option<Blob>| with(|pad| _ = blob.map(|blob| pad.put(&blob))));
        _ = self.canvas.to_blob(done.unchecked_ref());
        self.draw_cursor();
    }

    fn put(&self, blob: &Blob) -> Result<(), JsValue> {
        let parts = js_sys::Array::of1(blob);
        let file = File::new_with_blob_sequence(&parts, "drawing.png")?;
        let carrier = DataTransfer::new()?;
        carrier.items().add_with_file(&file)?;
        self.file.set_files(carrier.files().as_ref());
        self.file.dispatch_event(&Event::new("change")?)?;
        Ok(())
    }
}

/// Where on the canvas a pointer is, in its dots.
fn place(pad: &Pad, event: &PointerEvent) -> (f64, f64) {
    let area = pad.canvas.get_bounding_client_rect();
    let scale = f64::from(pad.canvas.width()) / area.width().max(1.0);
    ((f64::from(event.client_x()) - area.left()) * scale, (f64::from(event.client_y()) - area.top()) * scale)
}

fn pointer_down(event: PointerEvent) {
    event.prevent_default();
    with(|pad| {
        _ = pad.canvas.focus();
        pad.keys = false;
        let point = place(pad, &event);
        if pad.dots && pad.down {
            pad.go_on(point);
        } else {
            pad.begin(point);
        }
        if !pad.dots {
            _ = pad.canvas.set_pointer_capture(event.pointer_id());
        }
        pad.draw();
        if pad.dots {
            pad.keep();
        }
    });
}

fn pointer_move(event: PointerEvent) {
    with(|pad| {
        if pad.down && !pad.dots && !pad.keys {
            pad.go_on(place(pad, &event));
            pad.draw();
        }
    });
}

fn pointer_up(_: PointerEvent) {
    with(|pad| {
        if pad.down && !pad.dots && !pad.keys {
            pad.down = false;
            pad.keep();
        }
    });
}

fn key(event: KeyboardEvent) {
    let (across, down) = match event.key().as_str() {
        "ArrowLeft" => (-STEP, 0.0),
        "ArrowRight" => (STEP, 0.0),
        "ArrowUp" => (0.0, -STEP),
        "ArrowDown" => (0.0, STEP),
        "Enter" | " " => (0.0, 0.0),
        _ => return,
    };
    event.prevent_default();
    with(|pad| {
        pad.keys = true;
        if across == 0.0 && down == 0.0 {
            if pad.down {
                pad.down = false;
            } else {
                pad.begin(pad.at);
            }
        } else {
            let far = if event.shift_key() { 4.0 } else { 1.0 };
            let (wide, high) = (f64::from(pad.canvas.width()), f64::from(pad.canvas.height()));
            pad.at = ((pad.at.0 + across * far).clamp(0.0, wide), (pad.at.1 + down * far).clamp(0.0, high));
            if pad.down {
                pad.go_on(pad.at);
            }
        }
        pad.keep();
    });
}

/// A button of the tools.
fn press(event: Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(button) = target.and_then(|target| target.closest("button").ok().flatten()) else { return };
    with(|pad| {
        if let Some(ink) = button.get_attribute("data-ink").and_then(|ink| ink.parse().ok()) {
            pad.ink = ink;
            let all = document().query_selector_all("#pad [data-ink]");
            for n in 0..all.as_ref().map_or(0, web_sys::NodeList::length) {
                let other =
                    all.as_ref().ok().and_then(|all| all.item(n)).and_then(|node| node.dyn_into::<HtmlElement>().ok());
                if let Some(other) = other {
                    let here = other.is_same_node(Some(&button));
                    _ = other.set_attribute("aria-pressed", if here { "true" } else { "false" });
                }
            }
            return;
        }
        match button.get_attribute("data-act").as_deref() {
            Some("thick") => pad.width = if toggle(&button) { THICK } else { THIN },
            Some("dots") => {
                pad.dots = toggle(&button);
                pad.down = false;
            }
            Some("undo") => {
                pad.strokes.pop();
                pad.down = false;
                pad.keep();
            }
            Some("clear") => {
                pad.strokes.clear();
                pad.down = false;
                pad.keep();
            }
            _ => {}
        }
    });
}

fn toggle(button: &Element) -> bool {
    let on = button.get_attribute("aria-pressed").as_deref() != Some("true");
    _ = button.set_attribute("aria-pressed", if on { "true" } else { "false" });
    on
}
