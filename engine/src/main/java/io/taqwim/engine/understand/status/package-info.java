/** Tells what is planned, under way, held, postponed, cancelled or denied. */
@NullMarked
package io.taqwim.engine.understand.status;

import org.jspecify.annotations.NullMarked;
