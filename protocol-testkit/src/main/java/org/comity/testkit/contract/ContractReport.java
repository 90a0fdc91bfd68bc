package org.comity.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.testkit.contract.Result.Mark;

/**
 * What the parts of a contract came to, as text and as a page.
 *
 * @param name what it is the contract of
 * @param course what was looked at
 */
record ContractReport(String name, Course course) {

    /** Writes both, and gives the summary. */
    String writeTo(Path folder) {
        String summary = summary();
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".txt"), text(), UTF_8);
            Files.writeString(folder.resolve(name + ".html"), ContractPage.of(this), UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "the report of `" + name + "` cannot be written to `" + folder
                            + "`: override `reports()` with a folder that can be",
                    unwritable);
        }
        return summary;
    }

    /** A line a part: how it ended, its figures and its seconds. */
    String summary() {
        return Stream.of(Part.values())
                .map(part -> String.format(
                        Locale.ROOT,
                        "%n  %-11s  %-8s  %6.2f s  %s",
                        part.word(),
                        course.mark(part),
                        course.seconds(part),
                        course.figure(part)))
                .collect(Collectors.joining("", verdict(), "\n"));
    }

    /** Whether the contract is kept, in one line. */
    String verdict() {
        long failed = Stream.of(Part.values())
                .filter(part -> course.mark(part) == Mark.FAILED)
                .count();
        return name + ": "
                + (failed == 0 ? "the contract is kept" : failed + (failed == 1 ? " part fails" : " parts fail"));
    }

    /** What each part found, and the summary at the end. */
    private String text() {
        return Stream.of(Part.values())
                        .filter(part -> !course.results(part).isEmpty())
                        .map(part -> title(part) + "\n\n" + body(part) + "\n\n\n")
                        .collect(Collectors.joining())
                + summary();
    }

    static String title(Part part) {
        return part.word() + ": " + part.sentence();
    }

    /** Each check, but for scenarios that are met without a word; then what else the part has to show. */
    String body(Part part) {
        Stream<String> checks = course.results(part).stream()
                .filter(result -> part != Part.SCENARIOS || result.mark() != Mark.HELD)
                .map(Result::toString);
        return Stream.concat(
                        Stream.of(checks.collect(Collectors.joining("\n")), course.detail(part))
                                .filter(lines -> !lines.isEmpty()),
                        part == Part.SCENARIOS ? Stream.of(course.figure(part)) : Stream.empty())
                .collect(Collectors.joining("\n\n"));
    }
}
