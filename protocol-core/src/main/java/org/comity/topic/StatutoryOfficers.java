package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** The statutory officers: their advice and their duties. */
public interface StatutoryOfficers extends AboutMember, AboutOfficer {

    /** Declares the facts below. */
    Facts<StatutoryOfficers> ITS = Facts.facts();

    /** Whether particular regard has been had to the advice. */
    YesNo<StatutoryOfficers> REGARD_HAD = ITS.yesNo("regard-had", "particular regard has been had to the advice")
            .byChoice();

    /** Whether the officer acts under a responsibility given by law. */
    YesNo<StatutoryOfficers> STATUTORY_RESPONSIBILITY = ITS.yesNo(
                    "statutory-responsibility", "the officer acts under a responsibility given by law")
            .ordinarily(true);

    /** The statutory officers: their advice and their duties. */
    Topic<StatutoryOfficers> TOPIC = ITS.topic(
            "statutory-officers", REGARD_HAD, STATUTORY_RESPONSIBILITY, OFFICER_HOLDS, MEMBER_KIND, MEMBER_HOLDS);

    /** Responding to the advice of a statutory officer. */
    Act<StatutoryOfficers> RESPOND_TO_STATUTORY_ADVICE = TOPIC.act(
            "respond-to-statutory-advice", "Must the member have particular regard to the advice?", Actor.MEMBER);

    /** Respecting the role of a statutory officer. */
    Act<StatutoryOfficers> RESPECT_STATUTORY_ROLE =
            TOPIC.act("respect-statutory-role", "Must the member respect the officer's statutory role?", Actor.MEMBER);

    /** Keeping a statutory officer from discharging a responsibility. */
    Act<StatutoryOfficers> OBSTRUCT_STATUTORY_OFFICER = TOPIC.act(
            "obstruct-statutory-officer",
            "May the officer be kept from discharging the responsibility?",
            Actor.MEMBER,
            Actor.OFFICER,
            Actor.COMMITTEE,
            Actor.POLITICAL_GROUP);

    /** Discharging a statutory responsibility. */
    Act<StatutoryOfficers> DISCHARGE_STATUTORY_DUTY = TOPIC.act(
            "discharge-statutory-duty", "May the officer discharge the statutory responsibility?", Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<StatutoryOfficers>> ACTS = ImmutableList.of(
            RESPOND_TO_STATUTORY_ADVICE, RESPECT_STATUTORY_ROLE, OBSTRUCT_STATUTORY_OFFICER, DISCHARGE_STATUTORY_DUTY);
}
