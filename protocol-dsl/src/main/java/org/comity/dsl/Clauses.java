package org.comity.dsl;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.comity.clause.Para;
import org.comity.clause.Section;
import org.comity.question.Act;

/**
 * Where every clause and section starts.
 *
 * <pre>{@code
 * clause(para("7.3[3]")).says("A letter that binds or instructs never bears a member's name.")
 *     .anyone().mustNot(OfficialLetters.SEND)
 *     .when(IN_MEMBERS_NAME.and(CREATES_OBLIGATIONS.yes().or(GIVES_INSTRUCTIONS.yes())))
 *     .overriding(para("7.3[2]"))
 * }</pre>
 */
public final class Clauses {

    private Clauses() {}

    /**
     * A paragraph.
     *
     * @param number its number, as printed
     * @return the paragraph
     */
    public static Para para(String number) {
        return Para.of(number);
    }

    /**
     * Starts a clause by citing what it rests on.
     *
     * @param para the paragraph, which is the clause's address
     * @param reading other paragraphs that it is read with, such as the opening words of a list
     * @return the next step: say it in own words
     */
    public static Says clause(Para para, Para... reading) {
        return Draft.citing(ImmutableList.<Para>builder().add(para).add(reading).build());
    }

    /**
     * A section of a protocol.
     *
     * @param title what it is about
     * @param clauses its clauses, in document order
     * @return the section
     */
    public static Section section(String title, Sentence... clauses) {
        return new Section(title, Provisions.of(clauses).clauses());
    }

    /**
     * Says the same of several acts.
     *
     * @param <T> the topic
     * @param said what is said of one act
     * @param first the first act
     * @param more the others
     * @return a clause for each act
     */
    @SafeVarargs
    public static <T> Provisions ofEach(Function<Act<T>, Sentence> said, Act<T> first, Act<T>... more) {
        Sentence[] sentences = new Sentence[1 + more.length];
        sentences[0] = said.apply(first);
        for (int at = 0; at < more.length; at++) {
            sentences[1 + at] = said.apply(more[at]);
        }
        return Provisions.of(sentences);
    }
}
