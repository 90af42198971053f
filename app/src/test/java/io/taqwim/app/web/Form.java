package io.taqwim.app.web;

import io.taqwim.app.web.http.Key;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;

/** A form of a page, filled and sent as a browser does it. */
@NullUnmarked
final class Form {
    private final Element form;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    /** @param selector of something within the form, or of the form */
    Form(String page, String selector) {
        Element found = Jsoup.parse(page).select(selector).first();
        if (found == null) {
            throw new AssertionError("no " + selector + " in " + page);
        }
        form = found.tagName().equals("form") ? found : found.closest("form");
        for (Element field : form.select("input[name], select[name]")) {
            boolean box = field.attr("type").equals("checkbox");
            if (field.tagName().equals("select")) {
                Element chosen = field.select("option[selected]").first();
                set(field.attr("name"), (chosen == null ? field.select("option").first() : chosen).attr("value"));
            } else if (!box || field.hasAttr("checked")) {
                set(field.attr("name"), field.attr("value"));
            }
        }
    }

    Form set(String name, String... values) {
        if (form.select("[name=\"" + name + "\"]").isEmpty()) {
            throw new AssertionError("the form has no field " + name);
        }
        fields.put(name, List.of(values));
        return this;
    }

    String value(String name) {
        return String.join(" ", fields.getOrDefault(name, List.of()));
    }

    HttpResponse<String> send(Ask ask, String... headers) {
        List<String> body = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> body.add(Key.quoted(name) + "=" + Key.quoted(value))));
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Content-Type", "application/x-www-form-urlencoded"));
        return ask.post(form.attr("action"), String.join("&", body), all.toArray(String[]::new));
    }
}
