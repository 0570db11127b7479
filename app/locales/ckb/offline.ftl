# Without a connection, and notifications.
