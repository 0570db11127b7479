//! What was just done, told once on top of the page it leads to. Each room
//! names its own.

/// What is said of something that was just done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Told {
    /// Its name in links.
    pub name: &'static str,
    /// The sentence for its reader.
    pub words: &'static str,
}

/// Something that was just done.
pub trait Notice: Copy {
    /// Its name in links.
    fn name(self) -> &'static str;
}

/// Makes the list of what can be done in a room: `name()` stands in links,
/// `TOLD` has what is said of each.
macro_rules! notices {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal, $words:literal);+ $(;)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// What is said of each.
            pub const TOLD: &'static [$crate::pages::staff::Told] =
                &[$($crate::pages::staff::Told { name: $text, words: $words }),+];
        }

        impl $crate::pages::staff::Notice for $name {
            fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }
    };
}

pub(super) use notices;
