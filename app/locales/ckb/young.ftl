# The young people's pages.
