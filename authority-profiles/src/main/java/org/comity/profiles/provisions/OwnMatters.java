package org.comity.profiles.provisions;

import static org.comity.dsl.Clauses.clause;

import org.comity.clause.Para;
import org.comity.dsl.Does;
import org.comity.dsl.Stands;
import org.comity.question.Condition;
import org.comity.topic.Allegations;
import org.comity.topic.Counterpart;
import org.comity.topic.Employment;
import org.comity.topic.StaffMatter;

/**
 * Matters of their own job, and of their colleagues, that officers keep away from members. The methods are what officers must, or
 * must not, do; in every one the paragraph is followed by those it is read with.
 */
public final class OwnMatters {

    private static final Condition<Employment> OF_THEIR_JOB = Employment.SUBJECT_MATTER.isAnyOf(
            StaffMatter.PERSONAL, StaffMatter.EMPLOYMENT, StaffMatter.STAFF_DISCIPLINE);

    private static final Condition<Allegations> ABOUT_A_COLLEAGUE_TO_A_MEMBER =
            Allegations.COUNTERPARTY.is(Counterpart.MEMBER).and(Allegations.CONCERN_ABOUT.is(Counterpart.OFFICER));

    private OwnMatters() {}

    /**
     * Taking a matter of their own job to a member.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<Employment> takeToMembers(Modal modal, Para para, Para... reading) {
        return modal.of(
                officers("Officers do not take matters of their own job to a member.", para, reading),
                Employment.RAISE_OWN_JOB_MATTER);
    }

    /**
     * Asking a member for help with one.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<Employment> askMembersForHelp(Modal modal, Para para, Para... reading) {
        return modal.of(
                        officers("So they do not ask a member for help with them.", para, reading),
                        Employment.ASK_MEMBER_FOR_HELP)
                .when(OF_THEIR_JOB);
    }

    /**
     * Making claims about other officers to a member.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<Allegations> makeClaimsAboutColleagues(Modal modal, Para para, Para... reading) {
        return modal.of(
                        officers("Nor do they make claims about colleagues to a member.", para, reading),
                        Allegations.ALLEGE_MISCONDUCT_OF_COLLEAGUE)
                .when(ABOUT_A_COLLEAGUE_TO_A_MEMBER);
    }

    private static Does officers(String words, Para para, Para... reading) {
        return clause(para, reading).says(words).officers();
    }
}
