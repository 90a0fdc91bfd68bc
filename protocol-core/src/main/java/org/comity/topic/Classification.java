package org.comity.topic;

import com.google.common.collect.ImmutableList;
import org.comity.question.Act;
import org.comity.question.Actor;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Topic;
import org.comity.question.YesNo;

/** Whether information is confidential or exempt: who decides it, says it, and acts on it. */
public interface Classification extends AboutOfficer, AboutConfidence {

    /** Declares the facts below. */
    Facts<Classification> ITS = Facts.facts();

    /** The stage that the report has reached. */
    OneOf<Classification, ClassificationStage> STAGE =
            ITS.oneOf("stage", ClassificationStage.class, "the stage that the report has reached");

    /** Whether the report stands in the part of the agenda that is private. */
    YesNo<Classification> IN_PRIVATE_PART =
            ITS.yesNo("in-private-part", "the report stands in the part of the agenda that is private");

    /** The committee's resolution. */
    OneOf<Classification, CommitteeResolution> COMMITTEE_RESOLUTION = ITS.oneOf(
                    "committee-resolution", CommitteeResolution.class, "the committee's resolution")
            .ordinarily(CommitteeResolution.NONE);

    /** Whether the person acting is the author of the report. */
    YesNo<Classification> REPORT_AUTHOR = ITS.yesNo("report-author", "the person acting is the author of the report");

    /** Whether the officer gives the information on the footing that it stays confidential. */
    YesNo<Classification> GIVEN_IN_CONFIDENCE = ITS.yesNo(
                    "given-in-confidence",
                    "the officer gives the information on the footing that it stays confidential")
            .byChoice();

    /**
     * Whether giving the information in confidence would harm the interests of the authority, such as its legal or
     * financial position.
     */
    YesNo<Classification> AGAINST_AUTHORITY_INTEREST = ITS.yesNo(
                    "against-authority-interest",
                    "giving the information in confidence would harm the interests of the authority, such as its legal or financial position")
            .ordinarily(false);

    /** Whether the recipient has a right to see the information; a member who is given it ordinarily has. */
    YesNo<Classification> MEMBER_ENTITLED = ITS.yesNo(
                    "recipient-entitled", "the recipient has a right to see the information")
            .ordinarily(true);

    /** Whether information is confidential or exempt: who decides it, says it, and acts on it. */
    Topic<Classification> TOPIC = ITS.topic(
                    "classification",
                    INFORMATION_CLASS,
                    SCHEDULE_12A,
                    THIRD_PARTY_PERSONAL_DATA,
                    DOCUMENT_KIND,
                    CONCLUDED,
                    FORMALLY_REPORTED,
                    REGISTERED_UNDER,
                    OWN_DEVELOPMENT,
                    PUBLIC_INTEREST,
                    ALREADY_PUBLIC,
                    PRIVATE_AFFAIRS,
                    STATUS_IN_DOUBT,
                    MARKED,
                    MEMBER_ENTITLED,
                    OFFICER_HOLDS,
                    STAGE,
                    IN_PRIVATE_PART,
                    COMMITTEE_RESOLUTION,
                    REPORT_AUTHOR,
                    GIVEN_IN_CONFIDENCE,
                    AGAINST_AUTHORITY_INTEREST)
            .never(EXEMPT_WITHOUT_PARAGRAPH, PARAGRAPH_WITHOUT_EXEMPT, PUBLIC_AND_NOT, OF_NO_CLASS);

    /** Deciding whether a report is exempt. */
    Act<Classification> CLASSIFY = TOPIC.act(
            "classify-report",
            "Who decides whether the report is exempt, first and finally?",
            Actor.OFFICER,
            Actor.COMMITTEE,
            Actor.AUTHORITY);

    /** Deciding the class of information or correspondence. */
    Act<Classification> CLASSIFY_INFORMATION = TOPIC.act(
            "classify-information",
            "Is the information to be classed as exempt or confidential?",
            Actor.AUTHORITY,
            Actor.OFFICER);

    /** Handling a report as exempt. */
    Act<Classification> TREAT_AS_EXEMPT =
            TOPIC.act("treat-as-exempt", "Must the report be treated as exempt?", Actor.MEMBER, Actor.OFFICER);

    /** Giving information to a member. */
    Act<Classification> GIVE_INFORMATION = TOPIC.act(
            "give-information", "May the officer give the information to the member, and how?", Actor.OFFICER);

    /** Saying what status information has. */
    Act<Classification> TELL_STATUS = TOPIC.act(
            "tell-status",
            "Must the officer make clear that the information is confidential or exempt?",
            Actor.OFFICER);

    /** Asking what status information has. */
    Act<Classification> ASK_ABOUT_STATUS = TOPIC.act(
            "ask-about-status", "Whom does a member ask who is unsure of the status of information?", Actor.MEMBER);

    /** Withholding information. */
    Act<Classification> WITHHOLD = TOPIC.act(
            "withhold-information", "May the information be withheld from the member?", Actor.OFFICER, Actor.AUTHORITY);

    /** What can be asked. */
    ImmutableList<Act<Classification>> ACTS = ImmutableList.of(
            CLASSIFY, CLASSIFY_INFORMATION, TREAT_AS_EXEMPT, GIVE_INFORMATION, TELL_STATUS, ASK_ABOUT_STATUS, WITHHOLD);
}
