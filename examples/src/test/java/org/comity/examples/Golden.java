package org.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output kept in files. {@code mvn test -Dcomity.golden=write} writes what the programs print now; look at the difference
 * before committing it.
 */
final class Golden {

    static final boolean WRITING = "write".equals(System.getProperty("comity.golden"));

    private Golden() {}

    static void check(String resource, String actual) throws IOException {
        Path file = Path.of("src/test/resources", resource);
        if (WRITING) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        }
        assertThat(file)
                .as("run with -Dcomity.golden=write to write it")
                .content()
                .isEqualTo(actual);
    }
}
