package io.taqwim.app.web.http;

/**
 * One who is signed in to write.
 *
 * @param name in whose name decisions are recorded
 * @param session the word that the browser keeps
 */
public record Editor(String name, String session) {}
