//! Counts what a thread asks of the allocator: how often, how much, and how
//! much it held at most. Work that grows faster than what it is given shows
//! here whatever the machine's speed.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

thread_local! {
    static COUNTED: Cell<Counted> = const { Cell::new(Counted { times: 0, bytes: 0, held: 0, peak: 0 }) };
}

/// What was asked of the allocator.
#[derive(Debug, Clone, Copy)]
pub struct Counted {
    /// How often.
    pub times: usize,
    /// How many bytes in all.
    pub bytes: usize,
    /// How many are held now; less than nothing where others' were let go.
    held: isize,
    /// The most that was held at once.
    pub peak: isize,
}

fn took(size: usize) {
    let _ = COUNTED.try_with(|counted| {
        let mut now = counted.get();
        now.times += 1;
        now.bytes += size;
        now.held += size.cast_signed();
        now.peak = now.peak.max(now.held);
        counted.set(now);
    });
}

fn gave(size: usize) {
    let _ = COUNTED.try_with(|counted| {
        let mut now = counted.get();
        now.held -= size.cast_signed();
        counted.set(now);
    });
}

#[expect(unsafe_code, reason = "an allocator is one; each call is passed on to the system's as it came")]
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        took(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        gave(layout.size());
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        gave(layout.size());
        took(size);
        unsafe { System.realloc(at, layout, size) }
    }
}

/// Does something and says what it asked of the allocator on this thread.
pub fn counted<T>(work: impl FnOnce() -> T) -> (T, Counted) {
    COUNTED.set(Counted { times: 0, bytes: 0, held: 0, peak: 0 });
    let done = work();
    (done, COUNTED.get())
}
