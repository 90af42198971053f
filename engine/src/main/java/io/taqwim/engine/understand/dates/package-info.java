/** Finds what is said about time and places it against the publication day. */
@NullMarked
package io.taqwim.engine.understand.dates;

import org.jspecify.annotations.NullMarked;
