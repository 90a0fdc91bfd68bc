package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.authority.Office;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.SetOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Officers' reports: changes to them and responsibility for them. */
public interface OfficerReports extends AboutAuthorship {

    /** Declares the facts below. */
    Facts<OfficerReports> ITS = Facts.facts();

    /** The offices and posts of the parties to the dispute. */
    SetOf<OfficerReports, Office> PARTIES_HOLD = ITS.setOf(
                    "parties-hold", Office.class, "the offices and posts of the parties to the dispute")
            .ordinarilyNone();

    /** Whether the changes are asked for while the agenda is drawn up. */
    YesNo<OfficerReports> CHANGES_REQUESTED_IN_TIME = ITS.yesNo(
                    "changes-requested-in-time", "the changes are asked for while the agenda is drawn up")
            .byChoice();

    /** Officers' reports: changes to them and responsibility for them. */
    Topic<OfficerReports> TOPIC = ITS.topic(
                    "officer-reports",
                    PARTIES_HOLD,
                    CHANGES_REQUESTED_IN_TIME,
                    AUTHOR_PROFESSIONAL_JUDGEMENT_AGREES,
                    PUBLISHED,
                    IN_OFFICERS_NAME,
                    OFFICER_TIER,
                    MEMBER_KIND,
                    MEMBER_HOLDS,
                    BOARD_MEMBER)
            .stepsFallAwayWhenHeldBy(PARTIES_HOLD);

    /** Amending an officer's report. */
    Act<OfficerReports> AMEND_OFFICER_REPORT = TOPIC.act(
            "amend-officer-report", "May the report be amended?", Actor.MEMBER, Actor.OFFICER, Actor.COMMITTEE);

    /** Changing the recommendation of a report. */
    Act<OfficerReports> CHANGE_RECOMMENDATION =
            TOPIC.act("change-recommendation", "May the recommendation be changed?", Actor.MEMBER, Actor.COMMITTEE);

    /** Accepting the recommendation of a report. */
    Act<OfficerReports> ACCEPT_RECOMMENDATION =
            TOPIC.act("accept-recommendation", "May the recommendation be accepted?", Actor.MEMBER, Actor.COMMITTEE);

    /** Being responsible for a report. */
    Act<OfficerReports> ANSWER_FOR_REPORT = TOPIC.act(
            "answer-for-report", "Is this the person responsible for the report?", Actor.OFFICER, Actor.MEMBER);

    /** Asking for changes to a report. */
    Act<OfficerReports> REQUEST_CHANGES =
            TOPIC.act("request-changes", "When must the member ask for changes?", Actor.MEMBER);

    /** Resolving a dispute over a report or an agenda. */
    Act<OfficerReports> RESOLVE_REPORT_DISPUTE = TOPIC.act(
            "resolve-report-dispute",
            "Who resolves the dispute over the report or agenda?",
            Actor.MEMBER,
            Actor.OFFICER);

    /** What can be asked. */
    ImmutableList<Act<OfficerReports>> ACTS = ImmutableList.of(
            AMEND_OFFICER_REPORT,
            CHANGE_RECOMMENDATION,
            ACCEPT_RECOMMENDATION,
            ANSWER_FOR_REPORT,
            REQUEST_CHANGES,
            RESOLVE_REPORT_DISPUTE);
}
