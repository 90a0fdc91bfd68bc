package org.comity.examples;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;
import static org.comity.topic.DocumentAccess.CONCLUDED;
import static org.comity.topic.DocumentAccess.INFORMATION_CLASS;
import static org.comity.topic.DocumentAccess.INSPECT;
import static org.comity.topic.DocumentAccess.RIGHT;
import static org.comity.topic.DocumentAccess.SCHEDULE_12A;
import static org.comity.topic.DocumentAccess.SITS_ON_COMMITTEE;

import org.comity.clause.Layer;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.profile.AuthorityProfile;
import org.comity.profile.Edition;
import org.comity.profiles.county.County;
import org.comity.topic.LetterMedium;
import org.comity.topic.OfficialLetters;
import org.comity.topic.Right;

/** A host's own variant of the county's protocol: invented local rules, and a subsection of an Act laid over both. */
public final class CountyVariant {

    /** The county's protocol under two local rules: one lifts an exception of the county's, one takes a right away. */
    // tag::readme
    public static final AuthorityProfile LOCALLY = County.PROFILE.with(
            Edition.undated("Local rules", "1"),
            section(
                    "Local rules",
                    clause(para("L1"))
                            .says("E-mail is under an officer's name, even before a minister.")
                            .lifts(para("7.3[2]"))
                            .on(OfficialLetters.SEND)
                            .when(OfficialLetters.MEDIUM.is(LetterMedium.EMAIL)),
                    clause(para("L2"))
                            .says("Notices not yet served are for the committee's own members.")
                            .members()
                            .haveNoRightTo(INSPECT)
                            .when(SCHEDULE_12A.has(Schedule12aParagraph.P6).and(SITS_ON_COMMITTEE.no()))
                            .limiting(para("5.3[1]"))));
    // end::readme

    /** The same under the Act, which prevails over both as the higher layer, without naming either. */
    public static final AuthorityProfile UNDER_THE_ACT = LOCALLY.with(
            Edition.undated("Local Government Act 1972", "as amended"),
            section(
                    "Access of members to documents",
                    clause(para("s.100F(2A)"))
                            .says(
                                    "Papers of coming business that are exempt by paragraph 6 alone stay open to members.")
                            .members()
                            .areEntitledTo(INSPECT)
                            .when(RIGHT.is(Right.STATUTORY)
                                    .and(SCHEDULE_12A.isExactly(Schedule12aParagraph.P6))
                                    .and(INFORMATION_CLASS.hasNot(InformationClass.STATUTORY_CONFIDENTIAL))
                                    .and(CONCLUDED.no()))
                            .from(Layer.STATUTE)));

    private CountyVariant() {}
}
