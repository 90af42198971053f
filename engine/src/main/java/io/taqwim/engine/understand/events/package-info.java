/** Finds what happens: triggers, and the slots that their frames fill. */
@NullMarked
package io.taqwim.engine.understand.events;

import org.jspecify.annotations.NullMarked;
