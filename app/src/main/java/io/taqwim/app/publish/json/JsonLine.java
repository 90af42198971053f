package io.taqwim.app.publish.json;

import io.taqwim.engine.text.Visible;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/**
 * One JSON object on one line. Characters that turn the reading direction or end a line are written as escapes: the same
 * JSON, harmless on a terminal.
 */
public final class JsonLine {
    private static final JsonFactory JSON =
            JsonFactory.builder().characterEscapes(new Harmless()).build();

    private final JsonGenerator generator;

    private JsonLine(JsonGenerator generator) {
        this.generator = generator;
    }

    /** The object that {@code fields} writes, without a line feed. */
    public static String of(Consumer<JsonLine> fields) {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            new JsonLine(generator).braces(fields);
        }
        return line.toString();
    }

    private void braces(Consumer<JsonLine> fields) {
        generator.writeStartObject();
        fields.accept(this);
        generator.writeEndObject();
    }

    /** A value as its text; null as null. */
    public void text(String name, @Nullable Object value) {
        if (value == null) {
            nothing(name);
        } else {
            generator.writeStringProperty(name, value.toString());
        }
    }

    public void nothing(String name) {
        generator.writeNullProperty(name);
    }

    public void number(String name, int value) {
        generator.writeNumberProperty(name, value);
    }

    public void number(String name, BigDecimal value) {
        generator.writeNumberProperty(name, value);
    }

    public void flag(String name, boolean value) {
        generator.writeBooleanProperty(name, value);
    }

    public void texts(String name, List<String> values) {
        generator.writeArrayPropertyStart(name);
        values.forEach(generator::writeString);
        generator.writeEndArray();
    }

    public void object(String name, Consumer<JsonLine> fields) {
        generator.writeName(name);
        braces(fields);
    }

    /** An array of objects. */
    public <T> void objects(String name, List<T> values, Consumer<T> fields) {
        generator.writeArrayPropertyStart(name);
        for (T value : values) {
            braces(line -> fields.accept(value));
        }
        generator.writeEndArray();
    }

    private static final class Harmless extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            if (c < ' ' || Character.isSurrogate((char) c) || !Visible.acts(c)) {
                return null;
            }
            String digits = Integer.toHexString(c);
            return new SerializedString("\\u" + "0".repeat(4 - digits.length()) + digits);
        }
    }
}
