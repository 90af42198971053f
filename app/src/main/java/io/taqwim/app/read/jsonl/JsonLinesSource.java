package io.taqwim.app.read.jsonl;

import io.taqwim.app.read.Draft;
import io.taqwim.app.read.Encoding;
import io.taqwim.app.read.Input;
import io.taqwim.app.read.Json;
import io.taqwim.app.read.Limits;
import io.taqwim.app.read.Piece;
import io.taqwim.app.read.Refused;
import io.taqwim.app.read.Source;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** JSON Lines: each line an object with the fields of {@code docs/formats.md}, section 1; others are passed over. */
public final class JsonLinesSource implements Source {
    private static final int HEAD = 1 << 12;

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson");
    }

    @Override
    public boolean begins(byte[] head) {
        for (byte b : head) {
            if (b == '{') {
                return true;
            }
            if (!Character.isWhitespace(b) && b != 0 && b > 0) {
                return false;
            }
        }
        return false;
    }

    @Override
    public void cut(Input input, Limits limits, Consumer<Piece> pieces) throws IOException, Refused {
        boolean empty = true;
        try (InputStream in = new BufferedInputStream(input.open())) {
            Lines lines = new Lines(utf8(in, limits), limits.wrappedBytes());
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                pieces.accept(piece(input.name(), line, limits));
                empty = false;
            }
        }
        if (empty) {
            throw new Refused("holds no report; leave it out");
        }
    }

    /** UTF-16 is rare enough in files of JSON Lines to be turned in memory; everything else is decoded line by line. */
    private static InputStream utf8(InputStream in, Limits limits) throws IOException, Refused {
        in.mark(HEAD);
        Charset charset = Encoding.unicode(in.readNBytes(HEAD));
        in.reset();
        if (charset == null || charset.equals(StandardCharsets.UTF_8)) {
            return in;
        }
        byte[] whole = in.readNBytes((int) limits.wrappedBytes());
        if (in.read() >= 0) {
            throw new Refused("is too long for a file in " + charset + "; save it as UTF-8");
        }
        return new ByteArrayInputStream(Encoding.decode(whole).getBytes(StandardCharsets.UTF_8));
    }

    private static Piece piece(String name, Lines.Line line, Limits limits) {
        byte[] bytes = line.bytes();
        String where = name + ", line " + line.number();
        return new Piece(where, bytes == null ? 0 : bytes.length, () -> {
            if (bytes == null) {
                throw limits.tooLong(limits.wrappedBytes());
            }
            return draft(Json.read(Encoding.decode(bytes))).checked(limits);
        });
    }

    private static Draft draft(@Nullable Object value) throws Refused {
        if (!(value instanceof Map<?, ?> object)) {
            throw new Refused("is no JSON object; write {\"text\": \"…\"}");
        }
        String text = field(object, "text");
        if (text == null) {
            throw new Refused("has no \"text\"; every report needs one");
        }
        return new Draft(
                field(object, "id"),
                text,
                field(object, "title"),
                field(object, "url"),
                field(object, "publisher"),
                field(object, "published"),
                field(object, "crawled"),
                field(object, "language"));
    }

    /** What is empty is as good as missing. */
    private static @Nullable String field(Map<?, ?> object, String name) throws Refused {
        Object value = object.get(name);
        if (value == null || value.equals("")) {
            return null;
        }
        if (value instanceof String string) {
            return string;
        }
        throw new Refused("has a \"" + name + "\" that is no string");
    }
}
