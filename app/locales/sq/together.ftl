# Polls, surveys, the council of children in care, rights and people.
