package org.comity.dsl;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.comity.clause.Para;
import org.comity.clause.Section;

/**
 * Where every clause and section starts.
 *
 * <pre>{@code
 * clause(para("7.3[3]")).says("A letter that binds or instructs never bears a member's name.")
 *     .anyone().mustNot(SEND_OFFICIAL_LETTER)
 *     .when(SIGNATORY.is(MEMBER).and(CREATES_OBLIGATIONS.yes().or(GIVES_INSTRUCTIONS.yes())))
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
        return new Section(
                title, Arrays.stream(clauses).map(Sentence::clause).collect(ImmutableList.toImmutableList()));
    }
}
