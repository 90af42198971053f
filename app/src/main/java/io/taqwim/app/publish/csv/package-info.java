/** Calendars as tables for spreadsheets and statistics, with a Frictionless description; {@code docs/data.md} says what the columns mean. */
@NullMarked
package io.taqwim.app.publish.csv;

import org.jspecify.annotations.NullMarked;
