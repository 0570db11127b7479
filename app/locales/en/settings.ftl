# How it looks and sounds.

## How it looks and sounds
look-title = How it looks and sounds
look-saved = Saved. This is how it looks now.
look-text-ask = How big is the text?
look-text-normal = Normal
look-text-large = Large
look-text-largest = Very large
look-theme-ask = Which colours?
look-theme-phone = Same as my phone
look-theme-light = Light
look-theme-dark = Dark
look-theme-contrast = Black with bright words
look-switch-ask = What else helps you?
look-switch-easy = Show easy words first
look-switch-listen = Let me listen to pages
look-switch-still = Nothing moves
look-switch-plain = Use my phone’s own letters
look-cookie = Your phone or tablet keeps this. It does not say who you are.
look-save = Keep it like this
