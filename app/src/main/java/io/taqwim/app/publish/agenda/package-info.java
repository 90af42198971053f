/** A calendar as a person reads it in a terminal: by day, in one language. */
@NullMarked
package io.taqwim.app.publish.agenda;

import org.jspecify.annotations.NullMarked;
