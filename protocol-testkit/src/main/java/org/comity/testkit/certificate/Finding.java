package org.comity.testkit.certificate;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.clause.Citation;
import org.comity.question.Act;

/**
 * One thing that a certificate found. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param act the act that it is about; empty where it is about none
 * @param citations the clause at fault first, then those that make it so
 * @param words what the clauses cited say, in the same order; else what is wrong, in words
 * @param witness a question that shows it; empty where there is none to ask
 */
public record Finding(
        Kind kind,
        Optional<Act<?>> act,
        ImmutableList<Citation> citations,
        ImmutableList<String> words,
        Optional<Witness> witness) {

    /**
     * What frozen files hold: the kind, the act and the paragraphs, but not the facts, which may change with any clause.
     *
     * @return one line, equal for the same finding in every run
     */
    public String key() {
        return kind.id()
                + act.map(about -> " " + about).orElse("")
                + citations.stream().map(citation -> " " + citation.para()).collect(Collectors.joining())
                + (isInWords() ? " " + String.join(" ", words) : "");
    }

    /** The finding in several lines: what is wrong and what to do, the clauses, the question, and the line of a scenario file. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(headline());
        for (int at = 0; at < citations.size(); at++) {
            text.append("\n    ").append(citations.get(at));
            if (at < words.size()) {
                text.append("  ").append(words.get(at));
            }
        }
        witness.ifPresent(
                shown -> text.append(shown.lines().indent(4).stripTrailing().replaceFirst("^", "\n")));
        return text.toString();
    }

    /** Whether it is not of clauses, but of a word, or of a profile that cannot be built. */
    private boolean isInWords() {
        return kind == Kind.TERM_WITHOUT_LABEL || (citations.isEmpty() && act.isEmpty());
    }

    private String headline() {
        String who = citations.stream()
                .limit(kind == Kind.CONFLICT ? 2 : 1)
                .map(citation -> "`" + citation.para() + "`")
                .collect(Collectors.joining(" and "));
        String what = who.isEmpty() || isInWords()
                ? act.map(about -> "`" + about + "`").orElse("`" + String.join("`, `", words) + "`")
                : who;
        String where =
                what.equals(who) ? act.map(about -> " on `" + about + "`").orElse("") : "";
        return kind.id() + ": " + what + " " + kind.says() + where + ": " + kind.remedy();
    }
}
