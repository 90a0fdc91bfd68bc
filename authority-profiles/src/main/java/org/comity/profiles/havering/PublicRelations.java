package org.comity.profiles.havering;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.authority.BodyKind;
import org.comity.clause.Section;
import org.comity.question.Actor;
import org.comity.question.Condition;
import org.comity.topic.CommunicationSubject;
import org.comity.topic.MediaRelations;
import org.comity.topic.Publicity;

/** Paragraph 8: public relations. */
final class PublicRelations {

    private static final Condition<MediaRelations> OFFICIAL = MediaRelations.FOR_AUTHORITY
            .yes()
            .and(MediaRelations.SUBJECT_MATTER.is(CommunicationSubject.AUTHORITY_BUSINESS));

    private static final Condition<MediaRelations> DIRECT =
            OFFICIAL.and(MediaRelations.THROUGH_COMMUNICATIONS_TEAM.no());

    static final Section SECTION = section(
            "Public Relations Issues",
            clause(para("8[1]"))
                    .says("The Communications Section deals with press and media for the Council.")
                    .leaves(MediaRelations.HANDLE_ENQUIRY)
                    .to(BodyKind.COMMUNICATIONS_TEAM)
                    .when(OFFICIAL),
            clause(para("8[1]").part("release"), para("8[2]"))
                    .says("So it issues the Council's press releases.")
                    .leaves(Publicity.ISSUE_RELEASE)
                    .to(BodyKind.COMMUNICATIONS_TEAM),
            clause(para("8[2]"))
                    .says("Official communication ought to go through the Communications Section.")
                    .leaves(MediaRelations.COMMUNICATE)
                    .to(BodyKind.COMMUNICATIONS_TEAM)
                    .when(OFFICIAL)
                    .reading("all official communication is meant", "only that with press and media is meant"),
            clause(para("8[2]").part("direct"))
                    .says("It ought not to bypass the Communications Section.")
                    .anyone()
                    .shouldNot(MediaRelations.COMMUNICATE)
                    .when(DIRECT),
            clause(para("8[2]").part("enquiry"))
                    .says("Press enquiries to the Council ought not to bypass it either.")
                    .anyone()
                    .shouldNot(MediaRelations.HANDLE_ENQUIRY)
                    .when(DIRECT),
            clause(para("8[2]").part("media"))
                    .says("Statements to the media for the Council are for the Communications Section.")
                    .leaves(MediaRelations.SPEAK)
                    .to(BodyKind.COMMUNICATIONS_TEAM)
                    .when(OFFICIAL),
            clause(para("8[2]").part("bypass"))
                    .says("Nobody ought to speak to the media for the Council without it.")
                    .anyone()
                    .shouldNot(MediaRelations.SPEAK)
                    .when(DIRECT),
            clause(para("8[3]"))
                    .says("The Council has regard to the national code on publicity.")
                    .those(Actor.AUTHORITY, Actor.OFFICER)
                    .must(Publicity.DECIDE));

    private PublicRelations() {}
}
