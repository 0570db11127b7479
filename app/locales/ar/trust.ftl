# Receipts, accounts, who looked, taking back and leaving.
