package io.taqwim.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
    @Test
    void other_code_of_the_same_version_is_another_engine_and_other_pages_are_not(@TempDir Path folder)
            throws IOException {
        String before = Engine.code(jar(folder, Map.of("io/taqwim/engine/A.class", "1", "web/page", "1")));
        String otherPage = Engine.code(jar(folder, Map.of("io/taqwim/engine/A.class", "1", "web/page", "2")));
        String otherCode = Engine.code(jar(folder, Map.of("io/taqwim/engine/A.class", "2", "web/page", "1")));

        assertThat(otherPage).isNotEmpty().isEqualTo(before);
        assertThat(otherCode).isNotEqualTo(before);
    }

    private static Path jar(Path folder, Map<String, String> files) throws IOException {
        Path jar = Files.createTempFile(folder, "some", ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }
}
