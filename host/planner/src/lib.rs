//! Plans a person's way out of prison by a jurisdiction's own policy.
