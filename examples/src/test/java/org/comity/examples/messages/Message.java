package org.comity.examples.messages;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A message as it stands in the source.
 *
 * @param place the file and the line
 * @param kind what carries it: the name of the exception, or of the method
 * @param parts its fixed texts in their order; between them, and around them, stands what it is about
 * @param calls the methods called for the rest of it
 */
record Message(String place, String kind, List<String> parts, List<String> calls) {

    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");
    private static final Pattern THREE_WORDS = Pattern.compile("\\p{L}+\\W+\\p{L}+\\W+\\p{L}+");

    /** The parts by which a test is known to ask for this message: those of three words or more, else the longest. */
    List<String> telling() {
        List<String> stripped =
                parts.stream().map(part -> EDGES.matcher(part).replaceAll("")).toList();
        List<String> sentences = stripped.stream()
                .filter(part -> THREE_WORDS.matcher(part).find())
                .toList();
        return sentences.isEmpty()
                ? stripped.stream().max(Comparator.comparingInt(String::length)).stream()
                        .toList()
                : sentences;
    }

    /** Whether nobody but Comity's own authors can bring it about, and it says so. */
    boolean isDefect() {
        return kind.equals("IllegalStateException") && words().endsWith(": report it as a defect of Comity");
    }

    /** The message with dots for what it is about. */
    String words() {
        return String.join("…", parts);
    }

    @Override
    public String toString() {
        return place + " (" + kind + "): " + words();
    }
}
