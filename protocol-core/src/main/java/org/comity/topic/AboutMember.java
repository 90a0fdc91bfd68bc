package org.comity.topic;

import org.comity.authority.BodyKind;
import org.comity.authority.Office;
import org.comity.people.Member;
import org.comity.people.MemberKind;
import org.comity.question.Asked;
import org.comity.question.Facts;
import org.comity.question.OneOf;
import org.comity.question.Part;
import org.comity.question.SetOf;
import org.comity.question.YesNo;

/** What questions know of the member who acts, or for whom something is done. */
public interface AboutMember extends Asked {

    /** Declares the facts below. */
    Facts<AboutMember> OF_MEMBER = Facts.facts();

    /** The member. */
    Part<AboutMember, Member> MEMBER = OF_MEMBER.part("member", Member.class);

    /** How the member came to be one. */
    OneOf<AboutMember, MemberKind> MEMBER_KIND = OF_MEMBER
            .oneOf("member-kind", MemberKind.class, "the kind of member")
            .from(MEMBER, Member::kind)
            .ordinarily(MemberKind.ELECTED);

    /** The offices that the member holds. */
    SetOf<AboutMember, Office> MEMBER_HOLDS = OF_MEMBER
            .setOf("member-holds", Office.class, "the member's offices")
            .from(MEMBER, Member::offices)
            .ordinarilyNone();

    /** Whether the member's group forms the administration. */
    YesNo<AboutMember> IN_ADMINISTRATION = OF_MEMBER
            .yesNo("in-administration", "the member's group forms the administration")
            .from(MEMBER, Member::isOfAdministration);

    /** Whether the member sits on the authority's governing board. */
    YesNo<AboutMember> BOARD_MEMBER = OF_MEMBER
            .yesNo("board-member", "the member sits on the authority's governing board")
            .from(MEMBER, AboutMember::sitsOnBoard)
            .ordinarily(true);

    /**
     * Whether a member sits on the authority's governing board.
     *
     * @param member the member
     * @return true where one of the seats is on the whole authority
     */
    static boolean sitsOnBoard(Member member) {
        return member.seats().stream().anyMatch(seat -> seat.kind() == BodyKind.FULL_AUTHORITY);
    }
}
