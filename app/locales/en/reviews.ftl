# A service is looked at again.

## A thread
review-told = A service was looked at again because of what you and others said
