# Situations, pictures and helpers.
