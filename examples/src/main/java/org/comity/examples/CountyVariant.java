package org.comity.examples;

import static org.comity.dsl.Clauses.clause;
import static org.comity.dsl.Clauses.para;
import static org.comity.dsl.Clauses.section;

import org.comity.clause.Layer;
import org.comity.clause.Section;
import org.comity.document.DecisionMaker;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.profile.AuthorityProfile;
import org.comity.profiles.county.County;
import org.comity.question.Condition;
import org.comity.topic.DocumentAccess;
import org.comity.topic.LetterMedium;
import org.comity.topic.LetterRecipient;
import org.comity.topic.OfficialLetters;
import org.comity.topic.Right;
import org.comity.topic.Signatory;
import org.comity.topic.WrittenFor;

/** A host's own variant of the county's protocol: local additions, and a subsection of an Act laid over both. */
public final class CountyVariant {

    /** The county's protocol with two invented additions of the host's council. */
    public static final AuthorityProfile LOCALLY = County.PROFILE.with(section(
            "Local additions",
            clause(para("L1"))
                    .says("E-mail to a minister goes out under an officer's name.")
                    .anyone()
                    .mustNot(OfficialLetters.SEND)
                    .when(MemberMail.TO_MINISTER)
                    .overriding(para("7.3[2]")),
            clause(para("L2"))
                    .says("Notices not yet served are for the committee's own members.")
                    .members()
                    .haveNoRightTo(DocumentAccess.INSPECT)
                    .when(DocumentAccess.SCHEDULE_12A
                            .has(Schedule12aParagraph.P6)
                            .and(DocumentAccess.SITS_ON_COMMITTEE.no()))
                    .limiting(para("5.3[1]"))));

    /** The same under the Act, which prevails over both as the higher layer, without naming either. */
    public static final AuthorityProfile UNDER_THE_ACT = LOCALLY.with(Act1972.SECTION);

    private CountyVariant() {}

    /** When the first addition speaks. */
    private static final class MemberMail {

        static final Condition<OfficialLetters> TO_MINISTER = OfficialLetters.ON_BEHALF_OF
                .is(WrittenFor.AUTHORITY)
                .and(OfficialLetters.SIGNATORY.is(Signatory.MEMBER))
                .and(OfficialLetters.RECIPIENT.is(LetterRecipient.MINISTER))
                .and(OfficialLetters.MEDIUM.is(LetterMedium.EMAIL));
    }

    /** What the Local Government Act 1972 says of members and exempt papers. */
    private static final class Act1972 {

        /** Exempt by paragraph 3 or 6 alone, and no contract is being negotiated. */
        static final Condition<DocumentAccess> STAYS_OPEN = DocumentAccess.RIGHT
                .is(Right.STATUTORY)
                .and(DocumentAccess.INFORMATION_CLASS.has(InformationClass.EXEMPT))
                .and(DocumentAccess.SCHEDULE_12A.hasNone(
                        Schedule12aParagraph.P1,
                        Schedule12aParagraph.P2,
                        Schedule12aParagraph.P4,
                        Schedule12aParagraph.P5,
                        Schedule12aParagraph.P7))
                .and(DocumentAccess.CONTRACT_TERMS.no());

        static final Section SECTION = section(
                "Local Government Act 1972",
                clause(para("LGA 1972 s.100F(2A)"))
                        .says("Papers exempt by paragraph 3, contract terms aside, or by 6 stay open to members.")
                        .members()
                        .areEntitledTo(DocumentAccess.INSPECT)
                        .when(STAYS_OPEN
                                .and(DocumentAccess.BUSINESS_OF.isAnyOf(
                                        DecisionMaker.FULL_AUTHORITY, DecisionMaker.COMMITTEE))
                                .and(DocumentAccess.CONCLUDED.no()))
                        .reading(
                                "open where no other paragraph makes the paper exempt",
                                "each piece of information is open or closed by itself")
                        .from(Layer.STATUTE));
    }
}
