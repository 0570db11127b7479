# How the pages look, sound and read.
