/** Merges the claims on one event field by field and says why a value is held. */
@NullMarked
package io.taqwim.engine.reconcile.merging;

import org.jspecify.annotations.NullMarked;
