package org.comity.profiles.provisions;

import static org.comity.dsl.Clauses.clause;

import org.comity.clause.Para;
import org.comity.dsl.Stands;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.GroupConclusions;
import org.comity.topic.InstructionSource;
import org.comity.topic.Instructions;

/**
 * What political groups conclude is no decision of the authority, until it formally becomes one. Each authority says with which
 * modal, and which of the parts it has at all.
 *
 * <p>In every part the paragraph comes first, then those it is read with.
 */
public final class GroupDecisions {

    private static final Condition<GroupConclusions> NOT_ADOPTED = GroupConclusions.FORMAL_COUNCIL_DECISION.no();

    private GroupDecisions() {}

    /**
     * A group deciding on behalf of the authority.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<GroupConclusions> decideForTheAuthority(Modal modal, Para para, Para... reading) {
        return modal.of(
                clause(para, reading)
                        .says("Group meetings prepare decisions and have no power to take them for the authority.")
                        .those(Actor.POLITICAL_GROUP),
                GroupConclusions.DECIDE);
    }

    /**
     * A conclusion counting as a decision of the authority, which it formally is not.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<GroupConclusions> rankAsDecisions(Modal modal, Para para, Para... reading) {
        return modal.of(
                        clause(para, reading)
                                .says("What a group concludes is no decision of the authority.")
                                .anyone(),
                        GroupConclusions.TREAT_AS_DECISION)
                .when(NOT_ADOPTED);
    }

    /**
     * Members and officers understanding a conclusion as a decision, which it formally is not.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<GroupConclusions> beTakenForDecisions(Modal modal, Para para, Para... reading) {
        return modal.of(
                        clause(para, reading)
                                .says("Members and officers have to take it as that.")
                                .those(Actor.MEMBER, Actor.OFFICER),
                        GroupConclusions.TREAT_AS_DECISION)
                .when(NOT_ADOPTED);
    }

    /**
     * Anybody acting on a conclusion as on a decision, which it formally is not.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<GroupConclusions> beActedUpon(Modal modal, Para para, Para... reading) {
        return modal.of(
                        clause(para, reading)
                                .says("Nor is it acted upon as one.")
                                .anyone(),
                        GroupConclusions.ACTION)
                .when(NOT_ADOPTED);
    }

    /**
     * Officers carrying out, championing or funding a conclusion; until when they do not, the authority adds.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<GroupConclusions> bePromotedOrCarriedOutByOfficers(Modal modal, Para para, Para... reading) {
        return modal.of(
                clause(para, reading)
                        .says("Officers neither champion nor carry out nor fund what only a group decided.")
                        .officers(),
                GroupConclusions.ACTION);
    }

    /**
     * Officers acting on what has become a formal decision of the authority.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<GroupConclusions> beCarriedOutOnceAdopted(Modal modal, Para para, Para... reading) {
        return modal.of(
                        clause(para, reading)
                                .says("That ends once it is a formal decision of the authority.")
                                .officers(),
                        GroupConclusions.ACTION)
                .when(GroupConclusions.FORMAL_COUNCIL_DECISION.yes());
    }

    /**
     * Blaming an officer for not carrying out what is no decision of the authority.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<GroupConclusions> makeOfficersResponsible(Modal modal, Para para, Para... reading) {
        return modal.of(
                        clause(para, reading)
                                .says("No officer answers for carrying out what only a group decided.")
                                .anyone(),
                        GroupConclusions.HOLD_RESPONSIBLE)
                .when(NOT_ADOPTED);
    }

    /**
     * Officers following an order of a group, which no formal decision bears out.
     *
     * @param modal how strictly
     * @param para where it says so
     * @param reading what it is read with
     * @return the clause
     */
    public static Stands<Instructions> beFollowedAsOrders(Modal modal, Para para, Para... reading) {
        return modal.of(
                        clause(para, reading)
                                .says("What a group tells officers to do is not done before that.")
                                .officers(),
                        Instructions.FOLLOW_INSTRUCTION)
                .when(Instructions.INSTRUCTION_FROM
                        .is(InstructionSource.POLITICAL_GROUP)
                        .and(Instructions.FORMAL_DECISION.no()));
    }
}
