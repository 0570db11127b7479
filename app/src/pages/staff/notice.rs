//! What was just done, told once on top of the page it leads to. Each room
//! names its own.

/// Something that was just done.
pub trait Notice: Copy {
    /// Its name in links.
    fn name(self) -> &'static str;
}

/// Makes the list of what can be done in a room: `name()` stands in links,
/// `TOLD` has every name and what is said of it.
macro_rules! notices {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $text:literal, $words:literal);+ $(;)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant),+ }

        impl $name {
            /// Every name, and what is said of it.
            pub const TOLD: &'static [(&'static str, &'static str)] = &[$(($text, $words)),+];
        }

        impl $crate::pages::staff::Notice for $name {
            fn name(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }
    };
}

pub(super) use notices;
