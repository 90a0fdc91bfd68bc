package org.comity.profiles.provisions;

import static org.comity.dsl.Clauses.clause;

import org.comity.clause.Para;
import org.comity.dsl.Stands;
import org.comity.question.Act;
import org.comity.question.Condition;
import org.comity.topic.AdviceContent;
import org.comity.topic.AdviceGivenTo;
import org.comity.topic.AdviceSharing;
import org.comity.topic.RecipientGroup;

/**
 * What officers tell of a group's requests for advice, of the advice, and of its discussions. The methods are what officers must, or
 * must not, do; who is told all the same, the section says. Immutable and thread-safe.
 *
 * <pre>{@code
 * ASKED_OR_ADVISED.shareAdvice(para("3.6[1]"), MUST_NOT).unless(RECIPIENT.is(INVOLVED_OFFICER)),
 * ASKED_OR_ADVISED.shareAdviceWithAnotherGroup(para("3.6[2]"), MUST_NOT),
 * shareFacts(para("3.6[3]"), MUST, SHARE_FACTS).when(REQUESTED.yes())
 * }</pre>
 *
 * @param confidence which advice it is about
 */
public record GroupConfidences(Condition<AdviceSharing> confidence) {

    private static final Condition<AdviceSharing> REQUEST_OR_ADVICE =
            AdviceSharing.CONTENT.isAnyOf(AdviceContent.ADVICE, AdviceContent.REQUEST_FOR_ADVICE);

    /**
     * What groups asked, and were advised.
     *
     * @return the provision
     */
    public static GroupConfidences ofGroups() {
        return new GroupConfidences(
                AdviceSharing.ADVICE_GIVEN_TO.is(AdviceGivenTo.POLITICAL_GROUP).and(REQUEST_OR_ADVICE));
    }

    /**
     * What groups or members asked, and were advised.
     *
     * @return the provision
     */
    public static GroupConfidences ofGroupsAndMembers() {
        return new GroupConfidences(REQUEST_OR_ADVICE);
    }

    /**
     * Sharing the request, or the advice.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public Stands<AdviceSharing> shareAdvice(Para para, Modal modal) {
        return said(
                        para,
                        "Requests for advice, and the advice, stay in strictest confidence.",
                        modal,
                        AdviceSharing.SHARE_ADVICE)
                .when(confidence);
    }

    /**
     * Sharing either with another group.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public Stands<AdviceSharing> shareAdviceWithAnotherGroup(Para para, Modal modal) {
        return said(para, "No other group gets to see them.", modal, AdviceSharing.SHARE_ADVICE)
                .when(confidence.and(AdviceSharing.RECIPIENT_GROUP.is(RecipientGroup.ANOTHER_GROUP)));
    }

    /**
     * Giving the facts on which advice rests; the section adds who has to ask, and for what.
     *
     * @param para where it says so
     * @param modal how strictly
     * @param act sharing facts, or sharing advice where all that is shared of it are the facts
     * @return the clause
     */
    public static Stands<AdviceSharing> shareFacts(Para para, Modal modal, Act<AdviceSharing> act) {
        return said(para, "The facts beneath advice are there for every group that asks.", modal, act);
    }

    /**
     * Passing on what a group discussed; the section adds what of it, and to whom.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<AdviceSharing> passOnDiscussions(Para para, Modal modal) {
        return said(para, "What a group talks over stays with the officers who heard it.", modal, AdviceSharing.RELAY);
    }

    private static Stands<AdviceSharing> said(Para para, String words, Modal modal, Act<AdviceSharing> act) {
        return modal.of(clause(para).says(words).officers(), act);
    }
}
