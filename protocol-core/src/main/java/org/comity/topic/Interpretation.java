package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.authority.Office;
import org.comity.people.Person;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Asked;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Part;
import org.comity.question.SetOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Doubts about the protocol and what it means. */
public interface Interpretation extends Asked {

    /** Declares the facts below. */
    Facts<Interpretation> ITS = Facts.facts();

    /** The person who asks or disputes. */
    Part<Interpretation, Person> ASKER = ITS.part("asker", Person.class);

    /** The other party to the dispute. */
    Part<Interpretation, Person> OTHER_PARTY = ITS.part("other-party", Person.class);

    /** The offices and posts of the person who asks. */
    SetOf<Interpretation, Office> ASKER_HOLDS = ITS.setOf(
                    "asker-holds", Office.class, "the offices and posts of the person who asks")
            .from(ASKER, Person::offices)
            .ordinarilyNone();

    /** The offices and posts of the other party. */
    SetOf<Interpretation, Office> OTHER_PARTY_HOLDS = ITS.setOf(
                    "other-party-holds", Office.class, "the offices and posts of the other party")
            .from(OTHER_PARTY, Person::offices)
            .ordinarilyNone();

    /** The doubtful matter. */
    OneOf<Interpretation, GuidanceSubject> SUBJECT_MATTER = ITS.oneOf(
                    "subject-matter", GuidanceSubject.class, "the doubtful matter")
            .ordinarily(GuidanceSubject.PROTOCOL);

    /** Whether the officer works for a service shared with other authorities. */
    YesNo<Interpretation> IN_SHARED_SERVICE = ITS.yesNo(
                    "in-shared-service", "the officer works for a service shared with other authorities")
            .ordinarily(false);

    /** Whether the monitoring officer has been consulted. */
    YesNo<Interpretation> MONITORING_OFFICER_CONSULTED = ITS.yesNo(
                    "monitoring-officer-consulted", "the monitoring officer has been consulted")
            .byChoice();

    /** Whether the monitoring officer thinks it appropriate to bring in human resources. */
    YesNo<Interpretation> HUMAN_RESOURCES_APPROPRIATE = ITS.yesNo(
            "human-resources-appropriate", "the monitoring officer thinks it appropriate to bring in human resources");

    /** Whether a rule of the protocol speaks to the situation. */
    YesNo<Interpretation> EXPRESSLY_COVERED = ITS.yesNo(
                    "expressly-covered", "a rule of the protocol speaks to the situation")
            .ordinarily(false);

    /** Doubts about the protocol and what it means. */
    Topic<Interpretation> TOPIC = ITS.topic(
                    "interpretation",
                    ASKER_HOLDS,
                    OTHER_PARTY_HOLDS,
                    SUBJECT_MATTER,
                    IN_SHARED_SERVICE,
                    MONITORING_OFFICER_CONSULTED,
                    HUMAN_RESOURCES_APPROPRIATE,
                    EXPRESSLY_COVERED)
            .stepsFallAwayWhenHeldBy(ASKER_HOLDS, OTHER_PARTY_HOLDS);

    /** Asking for guidance. */
    Act<Interpretation> SEEK_GUIDANCE =
            TOPIC.act("seek-guidance", "Whom can the person ask?", Actor.MEMBER, Actor.OFFICER);

    /** A dispute about what the protocol means. */
    Act<Interpretation> DISPUTE_PROTOCOL_MEANING =
            TOPIC.act("dispute-protocol-meaning", "Who settles what the protocol means?", Actor.MEMBER, Actor.OFFICER);

    /** Involving the head of human resources in a dispute. */
    Act<Interpretation> INVOLVE_HEAD_OF_HUMAN_RESOURCES =
            TOPIC.act("involve-head-of-human-resources", "May the head of human resources be involved?", Actor.OFFICER);

    /** Relying on the silence of the protocol. */
    Act<Interpretation> RELY_ON_SILENCE =
            TOPIC.act("rely-on-silence", "May somebody rely on the protocol's silence?", Actor.MEMBER, Actor.OFFICER);

    /** Dealing with a situation not covered like those that are. */
    Act<Interpretation> REASON_BY_ANALOGY = TOPIC.act(
            "reason-by-analogy",
            "Should a situation not covered be dealt with like those that are?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<Interpretation>> ACTS = ImmutableList.of(
            SEEK_GUIDANCE,
            DISPUTE_PROTOCOL_MEANING,
            INVOLVE_HEAD_OF_HUMAN_RESOURCES,
            RELY_ON_SILENCE,
            REASON_BY_ANALOGY);
}
