package org.comity.benchmarks.policy;

import java.util.EnumSet;
import org.comity.document.Business;
import org.comity.document.DecisionMaker;
import org.comity.document.Document;
import org.comity.document.InformationClass;
import org.comity.document.Schedule12aParagraph;
import org.comity.people.Member;
import org.comity.topic.PapersOf;
import org.comity.topic.RequestPurpose;
import org.comity.topic.Right;

/**
 * The facts of one request, all known, as a plain program would hold them. What is timed over these never pays for reading them.
 *
 * @param branch which copy of the policy the request is about; 0 where there is one
 * @param right the right relied on
 * @param purpose the member's purpose
 * @param needToKnowShown whether the member has shown a need to know
 * @param papersOf whose paper it is
 * @param sitsOnCommittee whether the member sits on the body concerned
 * @param draft whether it is a draft
 * @param confidential whether it is confidential in the statutory sense
 * @param schedule12a its paragraphs of Schedule 12A
 * @param contractTerms whether it holds terms of a contract being negotiated
 * @param businessOf who deals with the business
 * @param concluded whether that business is done
 * @param heldByExecutive whether the executive holds it
 */
public record Circumstances(
        int branch,
        Right right,
        RequestPurpose purpose,
        boolean needToKnowShown,
        PapersOf papersOf,
        boolean sitsOnCommittee,
        boolean draft,
        boolean confidential,
        EnumSet<Schedule12aParagraph> schedule12a,
        boolean contractTerms,
        DecisionMaker businessOf,
        boolean concluded,
        boolean heldByExecutive) {

    static Circumstances of(
            int branch, Member member, Document document, Right right, RequestPurpose purpose, boolean shown) {
        EnumSet<Schedule12aParagraph> paragraphs = EnumSet.noneOf(Schedule12aParagraph.class);
        paragraphs.addAll(document.schedule12a());
        return new Circumstances(
                branch,
                right,
                purpose,
                shown,
                owner(member, document),
                document.body().map(member::sitsOn).orElse(false),
                document.is(InformationClass.DRAFT),
                document.is(InformationClass.STATUTORY_CONFIDENTIAL),
                paragraphs,
                document.hasContractTerms(),
                document.business().map(Business::by).orElse(DecisionMaker.NOBODY),
                document.business().map(Business::isConcluded).orElse(false),
                document.isHeldByExecutive());
    }

    private static PapersOf owner(Member member, Document document) {
        if (document.owningGroup().isEmpty()) {
            return PapersOf.AUTHORITY;
        }
        return document.owningGroup().equals(member.group()) ? PapersOf.OWN_GROUP : PapersOf.OTHER_GROUP;
    }

    /**
     * The same facts with other findings of the officer.
     *
     * @param found the purpose found
     * @param shown whether a need to know is shown
     * @return the changed facts
     */
    public Circumstances finding(RequestPurpose found, boolean shown) {
        return new Circumstances(
                branch,
                right,
                found,
                shown,
                papersOf,
                sitsOnCommittee,
                draft,
                confidential,
                schedule12a,
                contractTerms,
                businessOf,
                concluded,
                heldByExecutive);
    }
}
