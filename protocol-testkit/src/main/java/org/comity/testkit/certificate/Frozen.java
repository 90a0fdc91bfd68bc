package org.comity.testkit.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings that were accepted as they are, in a file that is kept beside the tests. It shrinks by itself and never grows by itself:
 * a new finding fails, one that is found no longer is taken out of the file. Read only, which is what a build server wants, it fails
 * where the file is not as it would be written. Immutable; not to be used by several threads on one file.
 *
 * <pre>{@code
 * assertThat(Mine.PROFILE).isConsistent(Checks.standard(), Frozen.at(Path.of("src/test/frozen/mine.txt")));
 * }</pre>
 *
 * <p>A line holds the kind, the act and the paragraphs of one finding. To accept what is found now, run with the system property
 * {@code comity.freeze=true}. A file is read only where the environment has {@code CI}, or after {@link #readOnly()}.
 */
public final class Frozen {

    private static final String HEADING =
            "# Accepted findings, one a line: taken out when they are mended, never to be added by hand.";

    private final Path file;
    private final boolean writable;
    private final boolean accepting;

    private Frozen(Path file, boolean writable, boolean accepting) {
        this.file = file;
        this.writable = writable;
        this.accepting = accepting;
    }

    /**
     * The file of accepted findings.
     *
     * @param file the file; where there is none, nothing was accepted
     * @return what is frozen in it
     */
    public static Frozen at(Path file) {
        return new Frozen(file, System.getenv("CI") == null, Boolean.getBoolean("comity.freeze"));
    }

    /**
     * Lets the file be read and never written.
     *
     * @return the same file, read only
     */
    public Frozen readOnly() {
        return new Frozen(file, false, false);
    }

    /**
     * Lets the file be written whatever the environment: it shrinks, and does not grow.
     *
     * @return the same file
     */
    public Frozen writable() {
        return new Frozen(file, true, accepting);
    }

    /**
     * Accepts whatever is found: the next comparison writes the file as the findings are.
     *
     * @return the same file, to be written
     */
    public Frozen accepting() {
        return new Frozen(file, true, true);
    }

    /**
     * Compares a certificate with what was accepted, and takes out of the file what is found no longer.
     *
     * @param certificate the certificate
     * @return what is wrong; empty where all that fails was accepted, and the file is as it has to be
     * @throws UncheckedIOException where the file cannot be read or written
     */
    public Optional<String> compare(Certificate certificate) {
        ImmutableSet<String> now =
                certificate.failing().stream().map(Finding::key).collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> accepted = read();
        if (accepting) {
            write(now);
            return certificate.stale().isEmpty() ? Optional.empty() : Optional.of(certificate.failure());
        }
        ImmutableList<Finding> grown = certificate.failing().stream()
                .filter(finding -> !accepted.contains(finding.key()))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<String> mended =
                accepted.stream().filter(key -> !now.contains(key)).collect(ImmutableList.toImmutableList());
        if (writable && !mended.isEmpty()) {
            write(accepted.stream().filter(now::contains).collect(ImmutableSet.toImmutableSet()));
        }
        ImmutableList<Object> wrong = ImmutableList.builder()
                .addAll(grown)
                .addAll(certificate.stale())
                .addAll(
                        writable
                                ? ImmutableList.of()
                                : mended.stream().map(Frozen::remedy).toList())
                .build();
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(Report.failure(heading(accepted, grown, mended), wrong));
    }

    private String heading(ImmutableSet<String> accepted, List<Finding> grown, List<String> mended) {
        return "expected nothing beyond the " + accepted.size() + " accepted in `" + file.getFileName() + "`, but "
                + grown.size() + " new and " + mended.size()
                + " found no longer: mend what is new, or accept it with -Dcomity.freeze=true";
    }

    private static String remedy(String mended) {
        return "accepted, but found no longer: " + mended
                + ": run the test where the file can be written, and commit the file";
    }

    private ImmutableSet<String> read() {
        if (Files.notExists(file)) {
            return ImmutableSet.of();
        }
        try {
            return Files.readAllLines(file, UTF_8).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(ImmutableSet.toImmutableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("`" + file + "` cannot be read: make it a text file", unreadable);
        }
    }

    private void write(ImmutableSet<String> keys) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(
                    file,
                    Stream.concat(Stream.of(HEADING), keys.stream().sorted())
                            .collect(Collectors.joining("\n", "", "\n")),
                    UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "`" + file + "` cannot be written: make it read only in the test", unwritable);
        }
    }
}
