# Voice notes, drawings and photos.
