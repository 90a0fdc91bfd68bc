package org.comity.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.comity.engine.Comparison;
import org.comity.profile.AuthorityProfile;
import org.comity.question.Act;
import org.comity.question.Question;
import org.comity.ruling.Ruling;

/**
 * A question with few facts that two profiles of one authority answer differently: two editions of a protocol, or a protocol and what
 * a host lays over it. Immutable and thread-safe.
 *
 * <p>Exact, not a sample: where there is no difference, no possible world has one. Rulings differ in their outcome, strength, duties,
 * route, whom to ask when unsure, or paragraphs; the order of paragraphs and the words of a clause make no difference.
 *
 * <pre>{@code
 * Difference.between(LAST_YEAR, THIS_YEAR).forEach(System.out::println);
 * // inspect-document {right=statutory}: PERMITTED (5.3), then PROHIBITED (5.3, 5.5)
 * }</pre>
 *
 * @param question the question; without any one of its facts, the answer of the one profile or the difference is no longer certain
 * @param one what the one profile answers
 * @param other what the other profile answers
 */
public record Difference(Question<?> question, Ruling one, Ruling other) {

    /**
     * The differences between two profiles, one for each act on which they have any.
     *
     * @param one a profile
     * @param other another of the same authority
     * @return the differences, in the order in which the profiles speak of the acts; none where both answer everything alike
     * @throws IllegalArgumentException where they are profiles of two authorities
     */
    public static ImmutableList<Difference> between(AuthorityProfile one, AuthorityProfile other) {
        return ImmutableSet.<Act<?>>builder().addAll(one.acts()).addAll(other.acts()).build().stream()
                .flatMap(act -> between(one, other, act).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * A smallest difference between two profiles about one act, replayed on both.
     *
     * @param one a profile
     * @param other another of the same authority
     * @param act the act
     * @return the difference; empty where both answer every question about the act alike
     * @throws IllegalArgumentException where they are profiles of two authorities
     */
    public static Optional<Difference> between(AuthorityProfile one, AuthorityProfile other, Act<?> act) {
        ImmutableList<Question<?>> questions = compare(one, other, act).differing();
        for (Question<?> question : questions) {
            Difference difference = new Difference(question, one.rule(question), other.rule(question));
            if (!Comparison.agree(difference.one, difference.other)) {
                return Optional.of(difference);
            }
        }
        if (!questions.isEmpty()) {
            throw new IllegalStateException("`" + questions
                    + "` was found to be answered differently, and is not: report it as a defect of Comity");
        }
        return Optional.empty();
    }

    /**
     * Whether two profiles answer every question about an act alike. Costs less than finding where they differ.
     *
     * @param one a profile
     * @param other another of the same authority
     * @param act the act
     * @return true where no possible world tells them apart
     * @throws IllegalArgumentException where they are profiles of two authorities
     */
    public static boolean isNone(AuthorityProfile one, AuthorityProfile other, Act<?> act) {
        return compare(one, other, act).isSame();
    }

    private static Comparison compare(AuthorityProfile one, AuthorityProfile other, Act<?> act) {
        requireOne(one.authority().id(), other.authority().id());
        return Comparison.of(one.authority(), act, one.clauses(), other.clauses());
    }

    /** That two profiles are of one authority. */
    static void requireOne(String authority, String other) {
        if (!authority.equals(other)) {
            throw new IllegalArgumentException("`" + authority + "` and `" + other
                    + "` are two authorities, whose paragraphs always differ: compare two profiles of one");
        }
    }

    @Override
    public String toString() {
        return question + ": " + said(one) + ", then " + said(other);
    }

    private static String said(Ruling ruling) {
        return ruling.outcome() + " (" + String.join(", ", ruling.paragraphs()) + ")";
    }
}
