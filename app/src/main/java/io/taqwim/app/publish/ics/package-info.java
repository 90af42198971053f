/** Calendars as iCalendar (RFC 5545, RFC 7986), for apps that subscribe: {@code docs/feeds.md} is what users are told.
 *
 * <p>A server sets up one {@link io.taqwim.app.publish.ics.Press}, asks it for {@link io.taqwim.app.publish.ics.Feeds} for each
 * edition of its calendar, calls {@link io.taqwim.app.publish.ics.Feeds#prepare()} before it shows the edition, reads the query with {@link
 * io.taqwim.app.publish.ics.Feed#read} (what that throws is the user's mistake: 400), and answers with {@link
 * io.taqwim.app.publish.ics.Feeds#ready}: bytes, strong ETag, gzip; empty means that nobody knows that country or person:
 * 404. What goes wrong on the way is thrown before a byte is written: 503 with {@code Retry-After}, never less than all.
 * {@link io.taqwim.app.publish.ics.Feed#path()} is the address to link to.
 */
@NullMarked
package io.taqwim.app.publish.ics;

import org.jspecify.annotations.NullMarked;
