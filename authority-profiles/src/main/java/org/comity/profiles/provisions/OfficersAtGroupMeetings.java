package org.comity.profiles.provisions;

import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.topic.GroupMeetings.ATTEND;
import static org.comity.topic.GroupMeetings.BRIEF;

import com.google.common.collect.ImmutableList;
import org.comity.clause.Duty;
import org.comity.clause.Para;
import org.comity.dsl.Does;
import org.comity.dsl.Provisions;
import org.comity.dsl.Stands;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.AboutGroup;
import org.comity.topic.AdviceContent;
import org.comity.topic.AdviceSharing;
import org.comity.topic.GroupForum;
import org.comity.topic.GroupMeetingPhase;
import org.comity.topic.GroupMeetings;

/**
 * What officers do at the meeting of a political group: they give the facts, are gone before the group deliberates, and keep what
 * it decided before them to themselves. Immutable and thread-safe.
 *
 * <p>The methods are what officers must, or must not, do. What comes with attending comes with a briefing at the meeting too, and
 * each of the two is cited:
 *
 * <pre>{@code
 * OFFICERS.leave(para("7.4(b)(ii)"), para("7.4(b)(ii)").part("briefing"), duty("leave during deliberations")),
 * OFFICERS.stayForDeliberations(para("7.4(b)(ii)").part("deliberations"), MUST_NOT)
 * }</pre>
 *
 * @param opening the opening words of the list, with which every item is read
 */
public record OfficersAtGroupMeetings(ImmutableList<Para> opening) {

    /** At the group's own meeting. */
    public static final Condition<AboutGroup> AT_ITS_MEETING = AboutGroup.FORUM.is(GroupForum.GROUP_MEETING);

    /** The group deliberates. */
    public static final Condition<GroupMeetings> DELIBERATING = GroupMeetings.PHASE.is(GroupMeetingPhase.DELIBERATION);

    private static final Duty FACTS = duty("give relevant factual advice and assistance");

    /**
     * Reads every item with the opening words of the list.
     *
     * @param opening the paragraphs with the opening words, if there are any
     * @return the provision
     */
    public static OfficersAtGroupMeetings readWith(Para... opening) {
        return new OfficersAtGroupMeetings(ImmutableList.copyOf(opening));
    }

    /**
     * They give facts and help.
     *
     * @param attending where it says so of whoever attends
     * @param briefing where it says so of whoever briefs the meeting
     * @return the clauses
     */
    public Provisions giveFacts(Para attending, Para briefing) {
        return owe("They give relevant facts, advice and help.", attending, briefing, FACTS);
    }

    /**
     * They leave when the group deliberates.
     *
     * @param attending where it says so of whoever attends
     * @param briefing where it says so of whoever briefs the meeting
     * @param leaving what they owe
     * @return the clauses
     */
    public Provisions leave(Para attending, Para briefing, Duty leaving) {
        return owe("They go out while the group deliberates.", attending, briefing, leaving);
    }

    /**
     * Staying while the group deliberates.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public Stands<GroupMeetings> stayForDeliberations(Para para, Modal modal) {
        return modal.of(
                officers(para, "Officers are not there while the group deliberates."),
                GroupMeetings.REMAIN_DURING_DELIBERATIONS);
    }

    /**
     * Staying on when deliberations begin.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public Stands<GroupMeetings> stayOnForDeliberations(Para para, Modal modal) {
        return whileDeliberating(para, "Their stay ends when deliberations begin.", modal, GroupMeetings.REMAIN);
    }

    /**
     * Coming while the group deliberates.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public Stands<GroupMeetings> attendDeliberations(Para para, Modal modal) {
        return whileDeliberating(para, "Nor do they come for deliberations.", modal, ATTEND);
    }

    /**
     * Taking part in deliberations.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public Stands<GroupMeetings> joinDeliberations(Para para, Modal modal) {
        return whileDeliberating(para, "They take no part in deliberations.", modal, GroupMeetings.JOIN_DISCUSSION);
    }

    /**
     * Passing on what the group decided before them.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public Stands<AdviceSharing> passOnDecisions(Para para, Modal modal) {
        return modal.of(officers(para, "A group's decision made before an officer stays secret."), AdviceSharing.RELAY)
                .when(AdviceSharing.CONTENT.is(AdviceContent.GROUP_DECISION).and(AdviceSharing.OFFICER_PRESENT.yes()));
    }

    /**
     * They keep what the group decided before them to themselves.
     *
     * @param attending where it says so of whoever attends
     * @param briefing where it says so of whoever briefs the meeting
     * @param secrecy what they owe
     * @return the clauses
     */
    public Provisions keepDecisionsSecret(Para attending, Para briefing, Duty secrecy) {
        return owe("They keep the group's decisions secret.", attending, briefing, secrecy);
    }

    /**
     * What else the authority asks of whoever attends, or briefs the meeting.
     *
     * @param words what is said of it, in own words
     * @param attending where it says so of whoever attends
     * @param briefing where it says so of whoever briefs the meeting
     * @param duty what they owe
     * @return the clauses
     */
    public Provisions owe(String words, Para attending, Para briefing, Duty duty) {
        return Provisions.of(
                officers(attending, words).whenDoing(ATTEND).owing(duty),
                officers(briefing, words).whenDoing(BRIEF).when(AT_ITS_MEETING).owing(duty));
    }

    /**
     * Groups debating party politics, and concluding, before officers.
     *
     * @param para where it says so
     * @param modal how strictly
     * @return the clause
     */
    public static Stands<GroupMeetings> debatePartyPolitics(Para para, Modal modal) {
        return modal.of(
                clause(para)
                        .says("Groups do well to debate party politics, and to conclude, without officers.")
                        .those(Actor.POLITICAL_GROUP),
                GroupMeetings.DEBATE_BEFORE_OFFICERS);
    }

    private Stands<GroupMeetings> whileDeliberating(Para para, String words, Modal modal, Act<GroupMeetings> act) {
        return modal.of(officers(para, words), act).when(DELIBERATING);
    }

    private Does officers(Para para, String words) {
        return clause(para, opening.toArray(Para[]::new)).says(words).officers();
    }
}
