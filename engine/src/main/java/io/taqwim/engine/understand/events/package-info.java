/** Reads what happens: frames around triggers, one event out of all its mentions in a report, programme and background. */
@NullMarked
package io.taqwim.engine.understand.events;

import org.jspecify.annotations.NullMarked;
