/** Mentions and calendars as JSON Lines ({@code docs/formats.md}). */
@NullMarked
package io.taqwim.app.publish.json;

import org.jspecify.annotations.NullMarked;
