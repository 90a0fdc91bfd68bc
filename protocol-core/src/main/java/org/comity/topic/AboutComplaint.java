package org.comity.topic;

import org.comity.authority.Office;
import org.comity.people.Member;
import org.comity.people.Person;
import org.comity.question.Asked;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Part;
import org.comity.question.SetOf;
import org.comity.question.YesNo;

/** What questions know of a complaint: who complains, of whom, and how far the matter has come. */
public interface AboutComplaint extends Asked {

    /** Declares the facts below. */
    Facts<AboutComplaint> OF_COMPLAINT = Facts.facts();

    /** The person complained about. */
    Part<AboutComplaint, Person> SUBJECT = OF_COMPLAINT.part("subject", Person.class);

    /** The person who complains. */
    Part<AboutComplaint, Person> COMPLAINANT = OF_COMPLAINT.part("complainant", Person.class);

    /** The offices and posts of the person complained about. */
    SetOf<AboutComplaint, Office> SUBJECT_HOLDS = OF_COMPLAINT
            .setOf("subject-holds", Office.class, "the offices and posts of the person complained about")
            .from(SUBJECT, Person::offices)
            .ordinarilyNone();

    /** Whether the person complained about is a member who sits on the authority's governing board. */
    YesNo<AboutComplaint> SUBJECT_BOARD_MEMBER = OF_COMPLAINT
            .yesNo("subject-board-member", "the member complained about sits on the authority's governing board")
            .from(SUBJECT, person -> person instanceof Member member && AboutMember.sitsOnBoard(member))
            .ordinarily(true);

    /** The offices and posts of the complainant. */
    SetOf<AboutComplaint, Office> COMPLAINANT_HOLDS = OF_COMPLAINT
            .setOf("complainant-holds", Office.class, "the offices and posts of the complainant")
            .from(COMPLAINANT, Person::offices)
            .ordinarilyNone();

    /** The seriousness of the matter. */
    OneOf<AboutComplaint, Seriousness> SERIOUSNESS = OF_COMPLAINT
            .oneOf("seriousness", Seriousness.class, "the seriousness of the matter")
            .ordinarily(Seriousness.MODERATE);

    /** Whether the matter is raised in private. */
    YesNo<AboutComplaint> RAISED_IN_PRIVATE = OF_COMPLAINT
            .yesNo("raised-in-private", "the matter is raised in private")
            .byChoice();

    /** The outcome of the discussion with the line manager. */
    OneOf<AboutComplaint, Stage> LINE_MANAGER_STAGE = OF_COMPLAINT
            .oneOf("line-manager-stage", Stage.class, "the outcome of the discussion with the line manager")
            .ordinarily(Stage.NOT_TRIED);

    /** The outcome of the stage in the department or directorate. */
    OneOf<AboutComplaint, Stage> DIRECTORATE_STAGE = OF_COMPLAINT
            .oneOf("directorate-stage", Stage.class, "the outcome of the stage in the department or directorate")
            .ordinarily(Stage.NOT_TRIED);

    /** The outcome of the attempt to settle the matter informally. */
    OneOf<AboutComplaint, Stage> INFORMAL_RESOLUTION = OF_COMPLAINT
            .oneOf("informal-resolution", Stage.class, "the outcome of the attempt to settle the matter informally")
            .ordinarily(Stage.NOT_TRIED);
}
