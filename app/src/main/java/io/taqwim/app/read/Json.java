package io.taqwim.app.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** One JSON value as maps, lists, strings and booleans; a number is the string that was written, null is null. */
public final class Json {
    /** Deeper than any report, shallow enough for the stack. */
    private static final int DEEPEST = 100;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS) // web pages are full of them
            .build();

    private Json() {}

    /** The value; refused where the text is not exactly one JSON value. */
    public static @Nullable Object read(String text) throws Refused {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new Refused("holds more than one JSON value; write one a line");
            }
            return value;
        } catch (StreamConstraintsException e) {
            throw new Refused(
                    "is JSON nested deeper than " + DEEPEST + " levels or with a number or name too long to be meant");
        } catch (StreamReadException e) {
            throw new Refused(
                    "is no JSON (" + e.getOriginalMessage().lines().findFirst().orElse("") + ")");
        }
    }

    private static @Nullable Object value(JsonParser parser) throws Refused {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new Refused("is empty where JSON was expected");
        }
        return switch (token) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    map.put(name, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }
}
