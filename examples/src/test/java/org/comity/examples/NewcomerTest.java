package org.comity.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The newcomer's project inherits nothing, so nothing but this keeps its versions those of the build. */
class NewcomerTest {

    private static final Path NEWCOMER = Path.of("newcomer", "pom.xml");
    private static final Path BUILD = Path.of("..", "pom.xml");

    @Test
    void theNewcomerTakesTheVersionThatIsBuilt() throws IOException {
        assertThat(find(NEWCOMER, "<comity\\.version>([^<]+)<"))
                .isEqualTo(find(BUILD, "<artifactId>comity-parent</artifactId>\\s*<version>([^<]+)<"));
    }

    /** They were fetched for the build already, so the newcomer's needs no network after it. */
    @ParameterizedTest
    @ValueSource(strings = {"maven-resources-plugin", "maven-compiler-plugin", "maven-surefire-plugin"})
    void theNewcomerTakesThePluginsOfTheBuild(String plugin) throws IOException {
        String version = "<artifactId>" + plugin + "</artifactId>\\s*<version>([^<]+)<";
        assertThat(find(NEWCOMER, version)).isEqualTo(find(BUILD, version));
    }

    private static String find(Path pom, String what) throws IOException {
        Matcher found = Pattern.compile(what).matcher(Files.readString(pom));
        assertThat(found.find()).as("`" + what + "` in " + pom).isTrue();
        return found.group(1);
    }
}
