"""People's rights: proof, data out, erasure, merging, imports, retention."""
