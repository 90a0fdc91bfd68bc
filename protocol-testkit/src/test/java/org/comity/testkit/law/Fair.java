package org.comity.testkit.law;

import static org.comity.authority.Office.CHIEF_EXECUTIVE;
import static org.comity.authority.Office.CHIEF_OFFICER;
import static org.comity.authority.Office.MONITORING_OFFICER;
import static org.comity.authority.Relation.OFFICER_CONCERNED;
import static org.comity.clause.Duty.duty;
import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.ComplaintsAboutOfficers.COMPLAIN_ABOUT_OFFICER;
import static org.comity.topic.DocumentAccess.COPY;
import static org.comity.topic.DocumentAccess.INSPECT;

import org.comity.authority.Authority;
import org.comity.authority.AuthorityType;
import org.comity.clause.Clause;
import org.comity.clause.Layer;
import org.comity.clause.Section;
import org.comity.clause.Step;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.dsl.Sentence;
import org.comity.people.OfficerTier;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.topic.AboutMember;
import org.comity.topic.AboutOfficer;
import org.comity.topic.DocumentAccess;
import org.comity.topic.GroupMeetings;
import org.comity.topic.Right;

/** A small protocol that keeps every law, and speaks of everything that laws speak of. */
final class Fair {

    static final Section PAPERS = section(
            "Papers",
            clause(para("1[1]"))
                    .says("Members may inspect papers by statute.")
                    .members()
                    .areEntitledTo(INSPECT)
                    .when(DocumentAccess.RIGHT.is(Right.STATUTORY))
                    .from(Layer.STATUTE),
            clause(para("1[2]"))
                    .says("Not what names an individual.")
                    .members()
                    .haveNoRightTo(INSPECT)
                    .when(DocumentAccess.SCHEDULE_12A.hasAny(Schedule12aParagraph.P1, Schedule12aParagraph.P2))
                    .limiting(para("1[1]"))
                    .from(Layer.STATUTE),
            clause(para("1[3]"))
                    .says("Without a statute, those may who show a need to know.")
                    .members()
                    .may(INSPECT)
                    .when(DocumentAccess.RIGHT
                            .is(Right.COMMON_LAW)
                            .and(DocumentAccess.NEED_TO_KNOW_SHOWN.yes())
                            .and(DocumentAccess.SCHEDULE_12A.isEmpty())),
            clause(para("1[4]"))
                    .says("No paper is inspected that its nature closes.")
                    .members()
                    .mustNot(INSPECT)
                    .when(DocumentAccess.CLOSED_BY_NATURE.yes())
                    .overriding(para("1[1]"), para("1[3]")),
            clause(para("1[5]"))
                    .says("Doubts over exempt papers go to the Monitoring Officer.")
                    .sendsDoubtsAbout(INSPECT)
                    .to(MONITORING_OFFICER)
                    .when(DocumentAccess.INFORMATION_CLASS.has(InformationClass.EXEMPT)),
            clause(para("1[6]"))
                    .says("What is inspected is used for the member's duties.")
                    .members()
                    .whenDoing(INSPECT)
                    .owing(duty("use only for the member's duties")),
            clause(para("1[7]"))
                    .says("Copies of papers before a committee are for its members.")
                    .members()
                    .may(COPY)
                    .when(DocumentAccess.SITS_ON_COMMITTEE.yes()));

    static final Section PEOPLE = section(
            "People",
            clause(para("2.1"))
                    .says("Concerns about an officer are talked over, then go up.")
                    .leaves(COMPLAIN_ABOUT_OFFICER)
                    .along(Step.talkTo(OFFICER_CONCERNED), Step.to(CHIEF_OFFICER), Step.to(CHIEF_EXECUTIVE)),
            clause(para("2.2"))
                    .says("A senior officer may attend the meeting of a group.")
                    .officers()
                    .may(GroupMeetings.ATTEND)
                    .when(AboutOfficer.OFFICER_TIER.isAnyOf(OfficerTier.CHIEF_OFFICER, OfficerTier.CHIEF_EXECUTIVE)),
            clause(para("2.3"))
                    .says("The officer keeps politically impartial.")
                    .officers()
                    .mustNot(GroupMeetings.ATTEND)
                    .when(GroupMeetings.POLITICALLY_IMPARTIAL.no())
                    .overriding(para("2.2")));

    static final AuthorityProfile PROFILE = of(PAPERS, PEOPLE);

    private Fair() {}

    static AuthorityProfile of(Section... sections) {
        return AuthorityProfile.of(
                Authority.builder()
                        .id("fair")
                        .name("Fair Council")
                        .type(AuthorityType.DISTRICT)
                        .build(),
                Edition.undated("Fair Protocol", "1"),
                sections);
    }

    /** The protocol with one more paragraph, which is its fault. */
    static AuthorityProfile and(Sentence fault) {
        return of(PAPERS, PEOPLE, section("Fault", fault));
    }

    static AuthorityProfile of(Sentence... clauses) {
        return of(section("All", clauses));
    }

    /** Papers of the administration are for its members: even-handed it is not. */
    static Clause partisan() {
        return clause(para("9.1"))
                .says("Members of the administration may have a copy.")
                .members()
                .may(COPY)
                .when(AboutMember.IN_ADMINISTRATION.yes())
                .clauses()
                .get(0);
    }
}
