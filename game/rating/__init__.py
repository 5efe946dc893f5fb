"""Systems judge: evidence in, ledger entries out. One small file a model; nothing here knows the story."""
