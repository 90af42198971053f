/** Finds the states, organisations, persons, offices and places that a report names. */
@NullMarked
package io.taqwim.engine.understand.names;

import org.jspecify.annotations.NullMarked;
