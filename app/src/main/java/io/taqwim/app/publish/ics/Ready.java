package io.taqwim.app.publish.ics;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** A feed as it is answered: its bytes, plain and compressed, and the tag that changes exactly when they do. */
public final class Ready {
    public static final String MEDIA_TYPE = "text/calendar; charset=utf-8";
    public static final String CACHE_CONTROL = "max-age=900";

    private static final String ZIPPED = "-gzip";

    private final byte[] bytes;
    private final byte[] zipped;
    private final String hash;

    Ready(byte[] bytes) {
        this.bytes = bytes;
        this.zipped = zip(bytes);
        this.hash = hash(bytes);
    }

    public InputStream bytes() {
        return new ByteArrayInputStream(bytes);
    }

    public int length() {
        return bytes.length;
    }

    /** The same compressed; its tag is another one, as that of other bytes has to be. */
    public InputStream gzip() {
        return new ByteArrayInputStream(zipped);
    }

    public int gzipLength() {
        return zipped.length;
    }

    /** The strong tag with its quotes. */
    public String etag() {
        return '"' + hash + '"';
    }

    public String gzipEtag() {
        return '"' + hash + ZIPPED + '"';
    }

    /** Whether a client that sends this {@code If-None-Match} has the feed already: answer 304. */
    public boolean isKnown(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String tag : ifNoneMatch.split(",")) {
            String bare = tag.strip();
            bare = bare.startsWith("W/") ? bare.substring(2) : bare;
            if (bare.equals("*") || bare.equals(etag()) || bare.equals(gzipEtag())) {
                return true;
            }
        }
        return false;
    }

    int kept() {
        return bytes.length + zipped.length;
    }

    private static byte[] zip(byte[] bytes) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("compressing in memory", e);
        }
        return zipped.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
