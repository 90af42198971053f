/** Tells who says so: the speaker or the agency that a report credits. */
@NullMarked
package io.taqwim.engine.understand.attribution;

import org.jspecify.annotations.NullMarked;
