/** Finds who acts for whom: titles, names in and outside the lists, states and organisations. */
@NullMarked
package io.taqwim.engine.understand.names;

import org.jspecify.annotations.NullMarked;
