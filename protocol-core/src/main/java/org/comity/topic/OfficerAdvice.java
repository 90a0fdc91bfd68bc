package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.authority.Office;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** The advice that officers give. */
public interface OfficerAdvice extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<OfficerAdvice> ITS = Facts.facts();

    /** Whether the officer is a political adviser. */
    YesNo<OfficerAdvice> POLITICAL_ADVISER = ITS.yesNo("political-adviser", "the officer is a political adviser")
            .from(OFFICER, officer -> officer.offices().contains(Office.POLITICAL_ADVISER))
            .ordinarily(false);

    /** The subject matter. */
    OneOf<OfficerAdvice, GroupSubject> SUBJECT_MATTER = ITS.oneOf(
                    "subject-matter", GroupSubject.class, "the subject matter")
            .ordinarily(GroupSubject.AUTHORITY_BUSINESS);

    /** The field of the advice. */
    OneOf<OfficerAdvice, AdviceKind> ADVICE_KIND = ITS.oneOf("advice-kind", AdviceKind.class, "the field of the advice")
            .ordinarily(AdviceKind.PROFESSIONAL);

    /** Whether the advice is coloured by party politics. */
    YesNo<OfficerAdvice> POLITICALLY_PARTISAN = ITS.yesNo(
                    "politically-partisan", "the advice is coloured by party politics")
            .ordinarily(false);

    /** Whether the advice or warning is not what the member wants to hear. */
    YesNo<OfficerAdvice> ADVICE_UNWELCOME = ITS.yesNo(
                    "advice-unwelcome", "the advice or warning is not what the member wants to hear")
            .ordinarily(false);

    /** Whether the course of action that the member wishes for cannot be taken. */
    YesNo<OfficerAdvice> COURSE_IMPOSSIBLE = ITS.yesNo(
                    "course-impossible", "the course of action that the member wishes for cannot be taken")
            .ordinarily(false);

    /** Whether the officer suggests other ways to reach the aim, or part of it. */
    YesNo<OfficerAdvice> ALTERNATIVES_SUGGESTED = ITS.yesNo(
                    "alternatives-suggested", "the officer suggests other ways to reach the aim, or part of it")
            .byChoice();

    /** Whether every legal and financial consideration is set out. */
    YesNo<OfficerAdvice> CONSIDERATIONS_SET_OUT = ITS.yesNo(
                    "considerations-set-out", "every legal and financial consideration is set out")
            .byChoice();

    /** Whether the officer warns of the consequences. */
    YesNo<OfficerAdvice> CONSEQUENCES_WARNED_OF = ITS.yesNo(
                    "consequences-warned-of", "the officer warns of the consequences")
            .byChoice();

    /** The advice that officers give. */
    Topic<OfficerAdvice> TOPIC = ITS.topic(
            "officer-advice",
            MEMBER_KIND,
            OFFICER_TIER,
            POLITICAL_ADVISER,
            SUBJECT_MATTER,
            ADVICE_KIND,
            POLITICALLY_PARTISAN,
            ADVICE_UNWELCOME,
            COURSE_IMPOSSIBLE,
            ALTERNATIVES_SUGGESTED,
            CONSIDERATIONS_SET_OUT,
            CONSEQUENCES_WARNED_OF);

    /** Giving advice. */
    Act<OfficerAdvice> GIVE = TOPIC.act("give-advice", "May the officer give this advice, and how?", Actor.OFFICER);

    /** Advising members who take a decision. */
    Act<OfficerAdvice> ADVISE_ON_DECISION = TOPIC.act(
            "advise-on-decision",
            "Must the officer set out the considerations and warn of the consequences of a decision?",
            Actor.OFFICER);

    /** Saying that something cannot be done. */
    Act<OfficerAdvice> GIVE_NEGATIVE = TOPIC.act(
            "give-negative-advice",
            "Should the officer say that the wished for course is impossible, and how?",
            Actor.OFFICER);

    /** Giving weight to the advice of officers. */
    Act<OfficerAdvice> WEIGH = TOPIC.act("weigh-advice", "Must the member give weight to the advice?", Actor.MEMBER);

    /** What can be asked. */
    ImmutableList<Act<OfficerAdvice>> ACTS = ImmutableList.of(GIVE, ADVISE_ON_DECISION, GIVE_NEGATIVE, WEIGH);
}
