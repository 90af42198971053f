/** Tells which mentions speak of one event. */
@NullMarked
package io.taqwim.engine.reconcile.matching;

import org.jspecify.annotations.NullMarked;
