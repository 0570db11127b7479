# How it looks and sounds.
# Machine-drafted; awaiting review by a person who speaks Albanian.

## How it looks and sounds
look-title = Si duket dhe si dëgjohet
look-saved = U ruajt. Tani duket kështu.
look-text-ask = Sa të mëdha t’i kemi shkronjat?
look-text-normal = Normale
look-text-large = Të mëdha
look-text-largest = Shumë të mëdha
look-theme-ask = Cilat ngjyra?
look-theme-phone = Njësoj si telefoni im
look-theme-light = Të çelëta
look-theme-dark = Të errëta
look-theme-contrast = E zezë me fjalë të ndritshme
look-switch-ask = Çfarë tjetër të ndihmon?
look-switch-easy = Trego më parë fjalët e lehta
look-switch-listen = Dua t’i dëgjoj faqet
look-switch-still = Asgjë të mos lëvizë
look-switch-plain = Përdor shkronjat e telefonit tim
look-cookie = Këtë e mban telefoni ose tableti yt. Nuk thotë kush je.
look-save = Mbaje kështu
