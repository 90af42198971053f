/** What reports, mentions, claims and calendars are, as records of the field. */
@NullMarked
package io.taqwim.engine.model;

import org.jspecify.annotations.NullMarked;
